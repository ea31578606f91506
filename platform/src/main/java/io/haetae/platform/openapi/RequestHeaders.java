package io.haetae.platform.openapi;

import io.haetae.platform.idempotency.Idempotent;
import io.haetae.platform.identity.PurposeFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** Writes into each operation which headers of the platform it reads. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class RequestHeaders implements OASFilter {
  private static final DotName IDEMPOTENT = DotName.createSimple(Idempotent.class);
  private static final DotName OPERATION =
      DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");
  private static final String AUTHORITY = "authority-";

  private final Set<String> idempotent;

  /** Gets the classes of the service. */
  public RequestHeaders(IndexView classes) {
    idempotent =
        classes.getAnnotations(IDEMPOTENT).stream()
            .map(AnnotationInstance::target)
            .filter(target -> target.kind() == AnnotationTarget.Kind.METHOD)
            .map(target -> target.asMethod().annotation(OPERATION))
            .filter(Objects::nonNull)
            .map(operation -> operation.value("operationId").asString())
            .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Operation filterOperation(Operation operation) {
    if (operation.getOperationId() != null && idempotent.contains(operation.getOperationId())) {
      operation.addParameter(
          header("Idempotency-Key")
              .required(true)
              .description("The same key and body again get the first answer again"));
    }
    if (isForAuthorities(operation.getSecurity())) {
      operation.addParameter(
          header(PurposeFilter.HEADER)
              .description("Why an authority asks; required of authorities"));
    }
    return operation;
  }

  private static Parameter header(String name) {
    return OASFactory.createParameter()
        .name(name)
        .in(Parameter.In.HEADER)
        .schema(OASFactory.createSchema().addType(SchemaType.STRING));
  }

  /** Without a role, any caller may come. */
  private static boolean isForAuthorities(List<SecurityRequirement> requirements) {
    return requirements != null
        && requirements.stream()
            .flatMap(requirement -> requirement.getSchemes().values().stream())
            .anyMatch(
                roles ->
                    roles.isEmpty() || roles.stream().anyMatch(role -> role.startsWith(AUTHORITY)));
  }
}
