package io.haetae.platform.openapi;

import io.haetae.contracts.problem.Problem;
import io.haetae.contracts.problem.ProblemType;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Writes into every operation which problems it can answer, each with its schema. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ProblemAnswers implements OASFilter {
  private static final String DEFAULT = "default";
  private static final String PROBLEM = "Problem";
  private static final String FIELD_ERROR = "FieldError";
  private static final Set<Integer> OF_ANY_CALL = Set.of(401, 403, 429);
  private static final Set<Integer> OF_INPUT = Set.of(400, 422);
  private static final Set<Integer> OF_BODIES = Set.of(413, 415);

  @Override
  public void filterOpenAPI(OpenAPI document) {
    Components components = document.getComponents();
    components.addSchema(FIELD_ERROR, fieldError());
    components.addSchema(PROBLEM, problem());
    Set<Integer> used = new TreeSet<>();
    document.getPaths().getPathItems().forEach((path, item) -> used.addAll(write(path, item)));
    used.forEach(status -> components.addResponse(PROBLEM + status, answer(titles(status))));
    components.addResponse(PROBLEM, answer("Another problem"));
  }

  private static Set<Integer> write(String path, PathItem item) {
    Set<Integer> all = new TreeSet<>();
    item.getOperations()
        .forEach(
            (method, operation) -> {
              Set<Integer> statuses = statuses(path, method, operation);
              operation.setResponses(responses(operation.getResponses(), statuses));
              all.addAll(statuses);
            });
    return all;
  }

  private static Set<Integer> statuses(
      String path, PathItem.HttpMethod method, Operation operation) {
    Set<Integer> statuses = new TreeSet<>(OF_ANY_CALL);
    boolean hasBody = operation.getRequestBody() != null;
    boolean changes = method != PathItem.HttpMethod.GET;
    if (changes || operation.getParameters() != null && !operation.getParameters().isEmpty()) {
      statuses.addAll(OF_INPUT);
    }
    if (path.contains("{")) {
      statuses.add(ProblemType.NOT_FOUND.status());
    }
    if (changes) {
      statuses.add(ProblemType.CONFLICT.status());
    }
    if (hasBody) {
      statuses.addAll(OF_BODIES);
    }
    return statuses;
  }

  /** What the operation says of its successes stays; what it says of failures is replaced. */
  private static APIResponses responses(APIResponses before, Set<Integer> statuses) {
    APIResponses after = OASFactory.createAPIResponses();
    for (Map.Entry<String, APIResponse> said : before.getAPIResponses().entrySet()) {
      if (said.getKey().startsWith("2") || said.getKey().startsWith("3")) {
        after.addAPIResponse(said.getKey(), said.getValue());
      }
    }
    statuses.forEach(
        status -> after.addAPIResponse(Integer.toString(status), reference(PROBLEM + status)));
    return after.addAPIResponse(DEFAULT, reference(PROBLEM));
  }

  private static APIResponse reference(String name) {
    return OASFactory.createAPIResponse().ref("#/components/responses/" + name);
  }

  private static APIResponse answer(String description) {
    return OASFactory.createAPIResponse()
        .description(description)
        .content(
            OASFactory.createContent()
                .addMediaType(
                    Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(schemaOf(PROBLEM))));
  }

  private static String titles(int status) {
    return Arrays.stream(ProblemType.values())
        .filter(type -> type.status() == status)
        .map(ProblemType::title)
        .collect(Collectors.joining("; "));
  }

  private static Schema problem() {
    return OASFactory.createSchema()
        .addType(SchemaType.OBJECT)
        .description("An error answer (RFC 9457)")
        .addRequired("type")
        .addRequired("title")
        .addRequired("status")
        .addProperty("type", string("Stable identifier of the kind of error").format("uri"))
        .addProperty("title", string("The kind in words"))
        .addProperty(
            "status", OASFactory.createSchema().addType(SchemaType.INTEGER).format("int32"))
        .addProperty("detail", string("This occurrence in words"))
        .addProperty("traceId", string("Finds the occurrence in logs and traces"))
        .addProperty(
            "errors",
            OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .description("The fields, rows or files at fault")
                .items(schemaOf(FIELD_ERROR)));
  }

  private static Schema fieldError() {
    return OASFactory.createSchema()
        .addType(SchemaType.OBJECT)
        .addRequired("pointer")
        .addRequired("detail")
        .addProperty(
            "pointer", string("JSON pointer into the body, or a parameter, row or file by name"))
        .addProperty("detail", string("What is wrong with it"));
  }

  private static Schema string(String description) {
    return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
  }

  private static Schema schemaOf(String name) {
    return OASFactory.createSchema().ref("#/components/schemas/" + name);
  }
}
