package io.haetae.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ApiDocumentTest {
  private final JsonNode document = ApiDocument.of("https://haetae.example");

  @Test
  void everyPathLeadsToAService() {
    assertThat(document.path("paths").properties())
        .extracting(Map.Entry::getKey)
        .contains("/v1/transfers", "/v1/alerts", "/v1/cases")
        .contains("/v1/operations/wallet/dead-letters", "/v1/operations/case/dead-letters")
        .allSatisfy(path -> assertThat(RouteTable.find(path.replaceAll("[{}]", ""))).isPresent());
  }

  @Test
  void everyReferenceLeadsToAComponent() {
    assertThat(document.findValuesAsText("$ref"))
        .isNotEmpty()
        .allSatisfy(
            reference -> assertThat(document.at(reference.substring(1)).isObject()).isTrue());
  }

  @Test
  void everyOperationSaysItsRolesAndItsProblems() {
    for (JsonNode path : document.path("paths")) {
      for (JsonNode operation : path) {
        assertThat(operation.path("x-haetae-roles").isArray()).isTrue();
        assertThat(operation.path("responses").properties())
            .extracting(Map.Entry::getKey)
            .containsAll(List.of("401", "403", "429", "default"));
      }
    }
  }
}
