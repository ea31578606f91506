package io.haetae.alert.queue;

import static io.haetae.alert.AlertServiceFixture.PATIENCE;
import static io.haetae.alert.AlertServiceFixture.alertOf;
import static io.haetae.alert.AlertServiceFixture.analyst;
import static io.haetae.alert.AlertServiceFixture.as;
import static io.haetae.alert.AlertServiceFixture.authority;
import static io.haetae.alert.AlertServiceFixture.newTenant;
import static io.haetae.alert.AlertServiceFixture.published;
import static io.haetae.alert.AlertServiceFixture.queue;
import static io.haetae.alert.AlertServiceFixture.screened;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.haetae.alert.TransferVerdict;
import io.haetae.contracts.alert.AlertChanged;
import io.haetae.contracts.event.Topics;
import io.haetae.contracts.identity.Roles;
import io.haetae.contracts.verdict.Action;
import io.haetae.contracts.verdict.RiskLevel;
import io.haetae.testing.EmbeddedServers;
import io.haetae.testing.TestTokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "alert"))
class AlertResourceTest {
  private static final String MARKER = "only-for-the-bank-7431";

  private final String tenant = newTenant();
  private final TransferVerdict listed = TransferVerdict.listed(tenant);

  @Test
  void alertIsWorkedFromOpenToClosed() {
    String id = alertOf(listed);

    post(id, "assignment", Map.of("assignee", "bank-a.analyst")).statusCode(200);
    post(id, "status", Map.of("status", "IN_REVIEW")).statusCode(200);
    post(id, "comments", Map.of("text", MARKER)).statusCode(201);
    post(id, "status", Map.of("status", "CLOSED", "outcome", "CONFIRMED", "reason", MARKER))
        .statusCode(200)
        .body("alert.status", equalTo("CLOSED"))
        .body("alert.outcome", equalTo("CONFIRMED"))
        .body("alert.assignee", equalTo("bank-a.analyst"))
        .body("alert.version", equalTo(5))
        .body("comments.text", contains(MARKER))
        .body("comments[0].author", equalTo(tenant + ".analyst"))
        .body(
            "history.change",
            contains("RAISED", "ASSIGNED", "STATUS_CHANGED", "COMMENTED", "STATUS_CHANGED"));
  }

  @Test
  void changesArePublishedWithoutAnyTextOfPeople() {
    String id = alertOf(listed);
    post(id, "comments", Map.of("text", MARKER)).statusCode(201);
    post(id, "status", Map.of("status", "CLOSED", "outcome", "DUPLICATE", "reason", MARKER));

    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(published(Topics.ALERT_CHANGED, AlertChanged.class, id))
                    .extracting(changed -> changed.alert().version())
                    .containsExactly(2L, 3L));
    assertThat(published(Topics.ALERT_CHANGED, AlertChanged.class, id))
        .allSatisfy(
            changed -> {
              assertThat(changed.toString()).doesNotContain(MARKER);
              assertThat(changed.cause()).isNull();
            });
  }

  @Test
  void closedAlertOpensAgainWithReasonOnly() {
    String id = alertOf(listed);
    post(id, "status", Map.of("status", "CLOSED", "outcome", "FALSE_POSITIVE")).statusCode(200);

    post(id, "status", Map.of("status", "IN_REVIEW"))
        .statusCode(400)
        .body("errors.pointer", contains("/reason"));
    post(id, "status", Map.of("status", "IN_REVIEW", "reason", "a second look"))
        .statusCode(200)
        .body("alert.outcome", nullValue());
  }

  @Test
  void unassignedAlertHasNobody() {
    String id = alertOf(listed);
    post(id, "assignment", Map.of("assignee", "somebody")).statusCode(200);

    post(id, "assignment", "{\"assignee\":null}")
        .statusCode(200)
        .body("alert.assignee", nullValue());
  }

  @Test
  void changeDecidedOnAnOlderVersionIsConflict() {
    String id = alertOf(listed);
    post(id, "assignment", Map.of("assignee", "first", "version", 1)).statusCode(200);

    post(id, "assignment", Map.of("assignee", "second", "version", 1))
        .statusCode(409)
        .body("type", equalTo("urn:haetae:problem:conflict"));
    post(id, "status", Map.of("status", "OPEN")).statusCode(409);
  }

  @Test
  void oneKeySentTwiceCommentsOnce() {
    String id = alertOf(listed);
    String key = UUID.randomUUID().toString();

    List<String> answers =
        IntStream.range(0, 2).mapToObj(i -> comment(id, key).asString()).toList();

    assertThat(answers.get(1)).isEqualTo(answers.get(0));
    detail(id).body("comments", hasSize(1));
  }

  @Test
  void queueFiltersByStatusSeverityAndAssignee() {
    String severe = alertOf(listed);
    screened(TransferVerdict.listed(tenant).unreportedService("KuCoin"));
    queue(tenant, 2);
    post(severe, "assignment", Map.of("assignee", "me")).statusCode(200);

    assertThat(ids("severity=HIGH")).hasSize(1).doesNotContain(severe);
    assertThat(ids("assignee=me")).containsExactly(severe);
    assertThat(ids("unassigned=true")).hasSize(1).doesNotContain(severe);
    assertThat(ids("status=CLOSED")).isEmpty();
    assertThat(ids("status=OPEN&severity=SEVERE&assignee=me")).containsExactly(severe);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NEWEST", "SEVERITY"})
  void pagesShowEachAlertOnceInTheSameOrder(String sort) {
    screened(
        listed.level(RiskLevel.MEDIUM).action(Action.HOLD),
        TransferVerdict.listed(tenant),
        TransferVerdict.listed(tenant).unreportedService("KuCoin"),
        TransferVerdict.listed(tenant).unknown(),
        TransferVerdict.listed(tenant));
    queue(tenant, 5);
    List<String> whole = ids("sort=" + sort);

    List<String> paged = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      JsonPath page =
          analyst(tenant)
              .get("/v1/alerts?limit=2&sort=" + sort + cursor)
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      paged.addAll(page.getList("items.id", String.class));
      cursor = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
    }

    assertThat(paged).hasSize(5).isEqualTo(whole);
    if (sort.equals("SEVERITY")) {
      assertThat(severities()).containsExactly("SEVERE", "SEVERE", "HIGH", "MEDIUM", "UNKNOWN");
    }
  }

  @Test
  void summaryCountsWhatIsOpen() {
    String first = alertOf(listed);
    screened(TransferVerdict.listed(tenant), TransferVerdict.listed(tenant).unknown());
    queue(tenant, 3);
    post(first, "assignment", Map.of("assignee", "me")).statusCode(200);
    post(first, "status", Map.of("status", "CLOSED", "outcome", "CONFIRMED")).statusCode(200);

    analyst(tenant)
        .get("/v1/alerts/summary")
        .then()
        .statusCode(200)
        .body("open", equalTo(2))
        .body("unassigned", equalTo(2))
        .body("bySeverity.SEVERE", equalTo(1))
        .body("bySeverity.UNKNOWN", equalTo(1))
        .body("bySeverity.HIGH", equalTo(0));
  }

  @Test
  void anotherTenantsAlertIsNotFound() {
    String id = alertOf(listed);
    String other = newTenant();

    analyst(other).get("/v1/alerts/" + id).then().statusCode(404);
    for (String command : List.of("assignment", "status", "comments")) {
      String body =
          switch (command) {
            case "assignment" -> "{\"assignee\":\"x\"}";
            case "status" -> "{\"status\":\"IN_REVIEW\"}";
            default -> "{\"text\":\"x\"}";
          };
      analyst(other)
          .body(body)
          .post("/v1/alerts/" + id + "/" + command)
          .then()
          .statusCode(404)
          .body("type", equalTo("urn:haetae:problem:not-found"));
    }
    detail(id).body("alert.version", equalTo(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/alerts", "/v1/alerts/summary", "/v1/alerts/" + SOME_ID})
  void onlyBanksPeopleLook(String path) {
    given().get(path).then().statusCode(401);
    as("Bearer nonsense").get(path).then().statusCode(401);
    as(TestTokens.of("u", tenant, Roles.BANK_ANALYST).expired().bearer())
        .get(path)
        .then()
        .statusCode(401);
    as(TestTokens.bearer("bank-a-api", tenant, Roles.BANK_API)).get(path).then().statusCode(403);
    as(TestTokens.bearer("admin", tenant, Roles.PLATFORM_ADMIN)).get(path).then().statusCode(403);
    authority(Roles.AUTHORITY_SUPERVISOR).get(path).then().statusCode(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"assignment", "status", "comments"})
  void onlyBanksPeopleChange(String command) {
    String path = "/v1/alerts/" + SOME_ID + "/" + command;

    given().contentType("application/json").body("{}").post(path).then().statusCode(401);
    as(TestTokens.bearer("bank-a-api", tenant, Roles.BANK_API))
        .body("{}")
        .post(path)
        .then()
        .statusCode(403);
    authority(Roles.AUTHORITY_ANALYST).body("{}").post(path).then().statusCode(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {Roles.BANK_ANALYST, Roles.BANK_APPROVER, Roles.BANK_REPORTING_OFFICER})
  void eachRoleOfBanksPeopleMayWorkTheQueue(String role) {
    String id = alertOf(listed);

    as(TestTokens.bearer("somebody", tenant, role))
        .body(Map.of("text", "seen"))
        .post("/v1/alerts/" + id + "/comments")
        .then()
        .statusCode(201);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "assignment | {\"assignee\":\"two words\"}         | /assignee",
        "assignment | {\"assignee\":\"a\",\"version\":0}   | /version",
        "assignment | {\"asignee\":\"a\"}                  | /asignee",
        "status     | {}                                   | /status",
        "status     | {\"status\":\"DONE\"}                | /status",
        "status     | {\"status\":\"CLOSED\"}              | /outcome",
        "status     | {\"status\":\"CLOSED\",\"outcome\":\"X\"} | /outcome",
        "comments   | {}                                   | /text",
        "comments   | {\"text\":\"  \"}                    | /text"
      })
  void badInputNamesTheField(String command, String body, String pointer) {
    String id = alertOf(listed);

    post(id, command, body)
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors.pointer", hasItem(pointer));
  }

  @ParameterizedTest
  @CsvSource({
    "status=DONE, status",
    "severity=AWFUL, severity",
    "sort=RANDOM, sort",
    "limit=0, limit",
    "limit=201, limit",
    "cursor=forged, cursor"
  })
  void badParameterIsNamed(String query, String name) {
    analyst(tenant)
        .get("/v1/alerts?" + query)
        .then()
        .statusCode(400)
        .body("errors.pointer", contains(name));
  }

  @Test
  void malformedBodyAndMissingKeyAreRefused() {
    String id = alertOf(listed);

    post(id, "comments", "{\"text\": ").statusCode(400);
    given()
        .header("Authorization", TestTokens.bearer("u", tenant, Roles.BANK_ANALYST))
        .contentType("application/json")
        .body(Map.of("text", "x"))
        .post("/v1/alerts/" + id + "/comments")
        .then()
        .statusCode(400)
        .body("type", equalTo("urn:haetae:problem:idempotency-key-missing"));
    detail(id).body("comments", empty()).body("alert.raisedAt", notNullValue());
  }

  private static final String SOME_ID = "0d4a3c52-6b0c-5d6e-8f0a-111111111111";

  private ValidatableResponse post(String id, String command, Object body) {
    return analyst(tenant).body(body).post("/v1/alerts/" + id + "/" + command).then();
  }

  private io.restassured.response.Response comment(String id, String key) {
    return given()
        .header("Authorization", TestTokens.bearer("u", tenant, Roles.BANK_ANALYST))
        .header("Idempotency-Key", key)
        .contentType("application/json")
        .body(Map.of("text", "once"))
        .post("/v1/alerts/" + id + "/comments");
  }

  private ValidatableResponse detail(String id) {
    return analyst(tenant).get("/v1/alerts/" + id).then().statusCode(200);
  }

  private List<String> ids(String query) {
    return analyst(tenant)
        .get("/v1/alerts?" + query)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("items.id", String.class);
  }

  private List<String> severities() {
    return analyst(tenant).get("/v1/alerts?sort=SEVERITY").jsonPath().getList("items.severity");
  }
}
