package io.haetae.casefile.desk;

import static io.haetae.casefile.CaseServiceFixture.PATIENCE;
import static io.haetae.casefile.CaseServiceFixture.analyst;
import static io.haetae.casefile.CaseServiceFixture.as;
import static io.haetae.casefile.CaseServiceFixture.authority;
import static io.haetae.casefile.CaseServiceFixture.broker;
import static io.haetae.casefile.CaseServiceFixture.caseOf;
import static io.haetae.casefile.CaseServiceFixture.cases;
import static io.haetae.casefile.CaseServiceFixture.caughtUp;
import static io.haetae.casefile.CaseServiceFixture.newTenant;
import static io.haetae.casefile.CaseServiceFixture.officer;
import static io.haetae.casefile.CaseServiceFixture.send;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.haetae.casefile.AlertEvents;
import io.haetae.contracts.casefile.CaseChange;
import io.haetae.contracts.casefile.CaseChanged;
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
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "casefile"))
class CaseResourceTest {
  private static final String SOME_ID = "0d4a3c52-6b0c-5d6e-8f0a-111111111111";
  private static final String MARKER = "only-for-the-bank-7431";

  private final String tenant = newTenant();
  private final AlertEvents severe = AlertEvents.severe(tenant);

  @Test
  void caseIsWorkedFromOpenToClosed() {
    String id = caseOf(severe);

    post(id, "assignment", Map.of("assignee", "bank-a.officer")).statusCode(200);
    post(id, "status", Map.of("status", "IN_REVIEW")).statusCode(200);
    post(id, "notes", Map.of("text", MARKER)).statusCode(201);
    review(officer(tenant), id, severe.cause().id()).statusCode(201);
    post(id, "status", Map.of("status", "CLOSED", "reason", MARKER))
        .statusCode(200)
        .body("case.status", equalTo("CLOSED"))
        .body("case.assignee", equalTo("bank-a.officer"))
        .body("case.version", equalTo(6))
        .body("notes.text", contains(MARKER))
        .body("notes[0].author", equalTo(tenant + ".analyst"))
        .body(
            "timeline.change",
            contains(
                "OPENED", "ASSIGNED", "STATUS_CHANGED", "NOTED", "REVIEWED", "STATUS_CHANGED"));
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(changes(id))
                    .extracting(CaseChanged::change)
                    .containsExactly(
                        CaseChange.OPENED,
                        CaseChange.ASSIGNED,
                        CaseChange.STATUS_CHANGED,
                        CaseChange.NOTED,
                        CaseChange.REVIEWED,
                        CaseChange.STATUS_CHANGED));
    assertThat(changes(id)).allSatisfy(c -> assertThat(c.toString()).doesNotContain(MARKER));
  }

  @Test
  void caseDoesNotCloseBeforeEachRefusalIsReviewed() {
    String id = caseOf(severe);
    AlertEvents second = severe.again(RiskLevel.SEVERE, Action.BLOCK);
    send(second.changed());
    await().atMost(PATIENCE).untilAsserted(() -> detail(id).body("awaitingReview", hasSize(2)));

    review(officer(tenant), id, severe.cause().id()).statusCode(201);
    post(id, "status", Map.of("status", "CLOSED"))
        .statusCode(409)
        .body("type", equalTo("urn:haetae:problem:conflict"))
        .body("detail", containsString("1 "));
    review(officer(tenant), id, second.cause().id()).statusCode(201);
    post(id, "status", Map.of("status", "CLOSED")).statusCode(200);
  }

  @Test
  void reviewKeepsWhoWhenOnWhatAndOnWhichBasis() {
    String id = caseOf(severe);

    review(officer(tenant), id, severe.cause().id())
        .statusCode(201)
        .body("awaitingReview", empty())
        .body("reviews", hasSize(1))
        .body("reviews[0].screening", equalTo(severe.cause().id().toString()))
        .body("reviews[0].screeningVersion", equalTo(1))
        .body("reviews[0].alert", equalTo(severe.state().id().toString()))
        .body("reviews[0].decision", equalTo("UPHELD"))
        .body("reviews[0].basis", equalTo("31 CFR 510.201"))
        .body("reviews[0].reviewer", equalTo(tenant + ".officer"))
        .body("reviews[0].reviewedAt", notNullValue());
  }

  @Test
  void newerVerdictOnTheSameTransferAwaitsReviewOfItsOwn() {
    String id = caseOf(severe);
    review(officer(tenant), id, severe.cause().id()).statusCode(201);

    send(severe.screenedAgain(RiskLevel.SEVERE, Action.BLOCK).changed());

    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> detail(id).body("awaitingReview", contains(severe.cause().id().toString())));
  }

  @Test
  void verdictThatRefusesNoMoreAwaitsNoReview() {
    String id = caseOf(severe);

    send(severe.screenedAgain(RiskLevel.SEVERE, Action.HOLD).changed());
    caughtUp();

    detail(id).body("awaitingReview", empty()).body("alerts[0].causes", hasSize(2));
    review(officer(tenant), id, severe.cause().id())
        .statusCode(400)
        .body("errors.pointer", contains("/screening"));
  }

  @Test
  void closedCaseTakesNoReview() {
    String id = caseOf(severe);
    review(officer(tenant), id, severe.cause().id()).statusCode(201);
    post(id, "status", Map.of("status", "CLOSED")).statusCode(200);

    review(officer(tenant), id, severe.cause().id()).statusCode(409);
  }

  @Test
  void closedCaseStaysClosedWhileTheCustomerHasAnother() {
    String id = caseOf(severe);
    review(officer(tenant), id, severe.cause().id()).statusCode(201);
    post(id, "status", Map.of("status", "CLOSED")).statusCode(200);
    send(severe.another().raised());
    String open =
        cases(tenant, 2).stream()
            .map(one -> one.getString("case.id"))
            .filter(one -> !one.equals(id))
            .findFirst()
            .orElseThrow();

    post(id, "status", Map.of("status", "OPEN", "reason", "a second look"))
        .statusCode(409)
        .body("type", equalTo("urn:haetae:problem:conflict"))
        .body("errors.pointer", contains("/status"))
        .body("detail", containsString(open));
  }

  @Test
  void closedCaseOpensAgainWithReasonOnly() {
    String id = caseOf(severe);
    review(officer(tenant), id, severe.cause().id()).statusCode(201);
    post(id, "status", Map.of("status", "CLOSED")).statusCode(200);

    post(id, "status", Map.of("status", "OPEN"))
        .statusCode(400)
        .body("errors.pointer", contains("/reason"));
    post(id, "status", Map.of("status", "OPEN", "reason", "new evidence")).statusCode(200);
  }

  @Test
  void changeDecidedOnAnOlderVersionIsConflict() {
    String id = caseOf(severe);
    post(id, "assignment", Map.of("assignee", "first", "version", 1)).statusCode(200);

    post(id, "assignment", Map.of("assignee", "second", "version", 1)).statusCode(409);
    post(id, "assignment", "{\"assignee\":null}")
        .statusCode(200)
        .body("case.assignee", nullValue());
  }

  @Test
  void oneKeySentTwiceNotesOnce() {
    String id = caseOf(severe);
    String key = UUID.randomUUID().toString();

    String first = note(id, key);
    String second = note(id, key);

    assertThat(second).isEqualTo(first);
    detail(id).body("notes", hasSize(1));
  }

  @Test
  void listFiltersByStatusAssigneeAndAlert() {
    String mine = caseOf(severe);
    send(AlertEvents.severe(tenant).raised());
    cases(tenant, 2);
    post(mine, "assignment", Map.of("assignee", "me")).statusCode(200);

    assertThat(ids("assignee=me")).containsExactly(mine);
    assertThat(ids("unassigned=true")).hasSize(1).doesNotContain(mine);
    assertThat(ids("alert=" + severe.state().id())).containsExactly(mine);
    assertThat(ids("alert=" + UUID.randomUUID())).isEmpty();
    assertThat(ids("status=OPEN")).hasSize(2);
    assertThat(ids("status=CLOSED")).isEmpty();
    analyst(tenant)
        .get("/v1/cases/summary")
        .then()
        .statusCode(200)
        .body("open", equalTo(2))
        .body("unassigned", equalTo(1));
  }

  @Test
  void pagesShowEachCaseOnceNewestFirst() {
    send(
        AlertEvents.severe(tenant).raised(),
        AlertEvents.severe(tenant).raised(),
        AlertEvents.severe(tenant).raised());
    cases(tenant, 3);

    List<String> paged = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      JsonPath page =
          analyst(tenant)
              .get("/v1/cases?limit=1" + cursor)
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      paged.addAll(page.getList("items.id", String.class));
      cursor = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
    }

    assertThat(paged).hasSize(3).isEqualTo(ids("limit=200"));
  }

  @Test
  void anotherTenantsCaseIsNotFound() {
    String id = caseOf(severe);
    String other = newTenant();

    analyst(other).get("/v1/cases/" + id).then().statusCode(404);
    analyst(other)
        .body(Map.of("text", "x"))
        .post("/v1/cases/" + id + "/notes")
        .then()
        .statusCode(404);
    analyst(other)
        .body(Map.of("assignee", "x"))
        .post("/v1/cases/" + id + "/assignment")
        .then()
        .statusCode(404);
    analyst(other)
        .body(Map.of("status", "IN_REVIEW"))
        .post("/v1/cases/" + id + "/status")
        .then()
        .statusCode(404);
    review(officer(other), id, severe.cause().id()).statusCode(404);
    assertThat(
            analyst(other)
                .get("/v1/cases?alert=" + severe.state().id())
                .jsonPath()
                .getList("items"))
        .isEmpty();
    detail(id).body("case.version", equalTo(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/cases", "/v1/cases/summary", "/v1/cases/" + SOME_ID})
  void onlyBanksPeopleLook(String path) {
    given().get(path).then().statusCode(401);
    as("Bearer nonsense").get(path).then().statusCode(401);
    as(TestTokens.of("u", tenant, Roles.BANK_ANALYST).foreignKey().bearer())
        .get(path)
        .then()
        .statusCode(401);
    as(TestTokens.bearer("bank-a-api", tenant, Roles.BANK_API)).get(path).then().statusCode(403);
    as(TestTokens.bearer("admin", tenant, Roles.PLATFORM_ADMIN)).get(path).then().statusCode(403);
    authority(Roles.AUTHORITY_SUPERVISOR).get(path).then().statusCode(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"assignment", "status", "notes", "reviews"})
  void onlyBanksPeopleChange(String command) {
    String path = "/v1/cases/" + SOME_ID + "/" + command;

    given().contentType("application/json").body("{}").post(path).then().statusCode(401);
    as(TestTokens.bearer("bank-a-api", tenant, Roles.BANK_API))
        .body("{}")
        .post(path)
        .then()
        .statusCode(403);
    authority(Roles.AUTHORITY_ANALYST).body("{}").post(path).then().statusCode(403);
  }

  @Test
  void analystReviewsNothingAndApproverMay() {
    String id = caseOf(severe);

    review(analyst(tenant), id, severe.cause().id()).statusCode(403);
    review(as(TestTokens.bearer("approver", tenant, Roles.BANK_APPROVER)), id, severe.cause().id())
        .statusCode(201);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "assignment | {\"assignee\":\"two words\"}    | /assignee",
        "assignment | {\"asignee\":\"a\"}             | /asignee",
        "status     | {}                              | /status",
        "status     | {\"status\":\"DONE\"}           | /status",
        "notes      | {\"text\":\"  \"}               | /text",
        "reviews    | {}                              | /screening",
        "reviews    | {\"screening\":\"x\"}           | /screening",
        "reviews    | {\"screening\":\"0d4a3c52-6b0c-5d6e-8f0a-111111111111\",\"decision\":\"NO\"} | /decision",
        "reviews    | {\"screening\":\"0d4a3c52-6b0c-5d6e-8f0a-111111111111\",\"decision\":\"UPHELD\"} | /basis",
        "reviews    | {\"screening\":\"0d4a3c52-6b0c-5d6e-8f0a-111111111111\",\"decision\":\"UPHELD\",\"basis\":\"b\"} | /screening"
      })
  void badInputNamesTheField(String command, String body, String pointer) {
    String id = caseOf(severe);

    officer(tenant)
        .body(body)
        .post("/v1/cases/" + id + "/" + command)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors.pointer", hasItem(pointer));
  }

  @ParameterizedTest
  @CsvSource({
    "status=DONE, status",
    "alert=17, alert",
    "limit=0, limit",
    "limit=x, limit",
    "cursor=forged, cursor"
  })
  void badParameterIsNamed(String query, String name) {
    analyst(tenant)
        .get("/v1/cases?" + query)
        .then()
        .statusCode(400)
        .body("errors.pointer", contains(name));
  }

  private ValidatableResponse post(String id, String command, Object body) {
    return analyst(tenant).body(body).post("/v1/cases/" + id + "/" + command).then();
  }

  private static ValidatableResponse review(RequestSpecification as, String id, UUID screening) {
    return as.body(Map.of("screening", screening, "decision", "UPHELD", "basis", "31 CFR 510.201"))
        .post("/v1/cases/" + id + "/reviews")
        .then();
  }

  private String note(String id, String key) {
    return given()
        .header("Authorization", TestTokens.bearer("u", tenant, Roles.BANK_ANALYST))
        .header("Idempotency-Key", key)
        .contentType("application/json")
        .body(Map.of("text", "once"))
        .post("/v1/cases/" + id + "/notes")
        .then()
        .statusCode(201)
        .extract()
        .asString();
  }

  private ValidatableResponse detail(String id) {
    return analyst(tenant).get("/v1/cases/" + id).then().statusCode(200);
  }

  private List<String> ids(String query) {
    return analyst(tenant)
        .get("/v1/cases?" + query)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("items.id", String.class);
  }

  private static List<CaseChanged> changes(String id) {
    return broker().bodies(Topics.CASE_CHANGED, CaseChanged.class, UUID.fromString(id));
  }
}
