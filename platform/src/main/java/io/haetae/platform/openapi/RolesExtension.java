package io.haetae.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;

/** Writes the roles of {@code @RolesAllowed} into {@code x-haetae-roles}; none means any caller. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class RolesExtension implements OASFilter {
  private static final String EXTENSION = "x-haetae-roles";

  @Override
  public Operation filterOperation(Operation operation) {
    if (operation.getSecurity() != null) {
      operation.addExtension(EXTENSION, roles(operation.getSecurity()));
    }
    return operation;
  }

  private static List<String> roles(List<SecurityRequirement> requirements) {
    return requirements.stream()
        .flatMap(requirement -> requirement.getSchemes().values().stream())
        .flatMap(List::stream)
        .distinct()
        .sorted()
        .toList();
  }
}
