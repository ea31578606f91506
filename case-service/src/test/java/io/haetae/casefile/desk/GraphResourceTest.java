package io.haetae.casefile.desk;

import static io.haetae.casefile.CaseServiceFixture.analyst;
import static io.haetae.casefile.CaseServiceFixture.authority;
import static io.haetae.casefile.CaseServiceFixture.caseOf;
import static io.haetae.casefile.CaseServiceFixture.newTenant;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.haetae.casefile.AlertEvents;
import io.haetae.contracts.identity.Roles;
import io.haetae.testing.EmbeddedServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "casefile"))
class GraphResourceTest {
  private static final String ADDRESS = "0x098B716B8Aaf21512996dC57EB0615e2383E2f96";
  private static final Map<String, Object> DRAWING =
      Map.of("format", "haetae.graph", "version", 1, "flow", Map.of("pinned", List.of("a", "b")));

  private final String tenant = newTenant();
  private String id;

  @BeforeEach
  void open() {
    id = caseOf(AlertEvents.severe(tenant));
  }

  @Test
  void graphIsGivenBackAsItWasDrawn() {
    String graph =
        keep(analyst(tenant), id, graph("Four hops", DRAWING))
            .statusCode(201)
            .body("graphs", hasSize(1))
            .body("graphs[0].title", equalTo("Four hops"))
            .body("graphs[0].author", equalTo(tenant + ".analyst"))
            .body("graphs[0].document", nullValue())
            .body("timeline.detail", hasItem("Four hops"))
            .extract()
            .path("graphs[0].id");

    analyst(tenant)
        .get("/v1/cases/{id}/graphs/{graph}", id, graph)
        .then()
        .statusCode(200)
        .body("graph.address", equalTo(ADDRESS))
        .body("document.flow.pinned", contains("a", "b"));
  }

  @Test
  void nobodyElseFindsIt() {
    String graph = keep(analyst(tenant), id, graph("Ours", DRAWING)).extract().path("graphs[0].id");
    String other = newTenant();

    keep(analyst(other), id, graph("Theirs", DRAWING)).statusCode(404);
    analyst(other).get("/v1/cases/{id}/graphs/{graph}", id, graph).then().statusCode(404);
    authority(Roles.AUTHORITY_ANALYST)
        .get("/v1/cases/{id}/graphs/{graph}", id, graph)
        .then()
        .statusCode(403);
    given().get("/v1/cases/{id}/graphs/{graph}", id, graph).then().statusCode(401);
    analyst(tenant)
        .get("/v1/cases/{id}/graphs/{graph}", id, UUID.randomUUID())
        .then()
        .statusCode(404);
  }

  @Test
  void whatIsNoDrawingIsRefused() {
    keep(analyst(tenant), id, graph(" ", DRAWING)).statusCode(400);
    keep(analyst(tenant), id, graph("A list", List.of(1, 2))).statusCode(400);
    keep(analyst(tenant), id, graph("Large", Map.of("text", "x".repeat(1_100_000))))
        .statusCode(413);
  }

  private static Map<String, Object> graph(String title, Object document) {
    return Map.of("title", title, "network", "ethereum", "address", ADDRESS, "document", document);
  }

  private static ValidatableResponse keep(
      RequestSpecification who, String id, Map<String, Object> body) {
    return who.body(body).post("/v1/cases/{id}/graphs", id).then();
  }
}
