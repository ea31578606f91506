package io.haetae.helm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Kinds without types: each field is one that their operator knows, of the kind that it wants. */
class CustomResourceTest {
  private static final String ANY = "*";
  private static final JsonNode SHAPES = shapes();

  static Stream<GenericKubernetesResource> resources() {
    return Chart.installations().stream()
        .map(Manifests::of)
        .flatMap(manifests -> manifests.all(GenericKubernetesResource.class));
  }

  @ParameterizedTest
  @MethodSource("resources")
  void everyFieldIsKnownToTheOperator(GenericKubernetesResource resource) {
    JsonNode shape = SHAPES.path(resource.getKind());

    assertThat(resource.getApiVersion()).isEqualTo(shape.path("apiVersion").asText());
    assertThat(strange(tree(resource), shape)).isEmpty();
  }

  @Test
  void everyKindIsMadeBySomeInstallation() {
    assertThat(resources().map(GenericKubernetesResource::getKind).distinct())
        .containsExactlyInAnyOrderElementsOf(
            SHAPES.properties().stream().map(Map.Entry::getKey).toList());
  }

  @Test
  void misspeltAndMistypedFieldsAreCaught() {
    JsonNode shape = SHAPES.path("ScaledObject");
    ObjectNode tree =
        tree(
            resources()
                .filter(it -> it.getKind().equals("ScaledObject"))
                .findFirst()
                .orElseThrow());
    ObjectNode spec = (ObjectNode) tree.path("spec");
    spec.put("maxReplicaCounts", 4).put("minReplicaCount", "2");
    ((ObjectNode) spec.path("triggers").path(0).path("metadata")).put("lagThreshold", 500);

    assertThat(strange(tree, shape))
        .containsExactlyInAnyOrder(
            "spec.maxReplicaCounts",
            "spec.minReplicaCount",
            "spec.triggers[].metadata.lagThreshold");
  }

  private static List<String> strange(JsonNode resource, JsonNode shape) {
    List<String> found = new ArrayList<>();
    compare("spec", resource.path("spec"), shape.path("spec"), found);
    return found;
  }

  private static void compare(String path, JsonNode value, JsonNode shape, List<String> into) {
    if (shape.isObject() && value.isObject()) {
      value
          .properties()
          .forEach(
              field -> {
                JsonNode known = shape.path(shape.has(ANY) ? ANY : field.getKey());
                compare(path + "." + field.getKey(), field.getValue(), known, into);
              });
    } else if (shape.isArray() && value.isArray()) {
      value.forEach(item -> compare(path + "[]", item, shape.path(0), into));
    } else if (!isA(shape.asText(), value)) {
      into.add(path);
    }
  }

  private static boolean isA(String type, JsonNode value) {
    return switch (type) {
      case "string" -> value.isTextual();
      case "integer" -> value.isIntegralNumber();
      case "boolean" -> value.isBoolean();
      default -> false;
    };
  }

  private static ObjectNode tree(GenericKubernetesResource resource) {
    return Chart.YAML.valueToTree(resource);
  }

  private static JsonNode shapes() {
    try {
      return Chart.YAML.readTree(
          CustomResourceTest.class.getResourceAsStream("/custom-resources.yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
