package io.haetae.alert.oversight;

import static io.haetae.alert.AlertServiceFixture.PATIENCE;
import static io.haetae.alert.AlertServiceFixture.analyst;
import static io.haetae.alert.AlertServiceFixture.as;
import static io.haetae.alert.AlertServiceFixture.authority;
import static io.haetae.alert.AlertServiceFixture.broker;
import static io.haetae.alert.AlertServiceFixture.caughtUp;
import static io.haetae.alert.AlertServiceFixture.newTenant;
import static io.haetae.alert.AlertServiceFixture.published;
import static io.haetae.alert.AlertServiceFixture.queue;
import static io.haetae.alert.AlertServiceFixture.screened;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.haetae.alert.TransferVerdict;
import io.haetae.contracts.event.Topics;
import io.haetae.contracts.identity.Roles;
import io.haetae.contracts.oversight.FindingSealed;
import io.haetae.contracts.screening.TransferScreened;
import io.haetae.testing.EmbeddedServers;
import io.haetae.testing.TestTokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "alert"))
class OversightResourceTest {
  private static final String SOME_ID = "0d4a3c52-6b0c-5d6e-8f0a-111111111111";

  private final String tenant = newTenant();
  private final TransferVerdict listed = TransferVerdict.listed(tenant);

  @Test
  void findingCarriesChainAndListFactsOfEachInstitution() {
    String other = newTenant();
    screened(listed, TransferVerdict.listed(other));

    JsonPath finding = findings(tenant, 1);
    assertThat(findings(other, 1).getList("items")).hasSize(1);
    TransferScreened said = listed.screened();
    assertThat(finding.getString("items[0].counterparty.address"))
        .isEqualTo(said.counterparty().address());
    assertThat(finding.getString("items[0].amount.amount")).isEqualTo("12.5");
    assertThat(finding.getString("items[0].usd.usd")).isEqualTo("31250.00");
    assertThat(finding.getString("items[0].reasons[0].match.entity"))
        .isEqualTo(TransferVerdict.ENTITY);
    assertThat(finding.getString("items[0].occurredAt")).isEqualTo("2026-03-02T12:00:00Z");
  }

  @Test
  void nothingThatAnAuthorityGetsSinglesOutTheCustomer() {
    screened(listed);
    String id = findings(tenant, 1).getString("items[0].id");
    String alert = queue(tenant, 1).getFirst().getString("alert.id");
    await()
        .atMost(PATIENCE)
        .until(() -> !published(Topics.FINDING_SEALED, FindingSealed.class, id).isEmpty());

    List<String> all =
        List.of(
            text("/v1/oversight/findings?institution=" + tenant),
            text("/v1/oversight/findings/" + id),
            text("/v1/oversight/summary"),
            new String(
                broker().read(Topics.FINDING_SEALED).stream()
                    .filter(r -> tenant.equals(r.key()))
                    .findFirst()
                    .orElseThrow()
                    .value(),
                StandardCharsets.UTF_8));

    TransferScreened said = listed.screened();
    assertThat(all)
        .allSatisfy(
            answer ->
                assertThat(answer)
                    .doesNotContain(said.customer())
                    .doesNotContain("customer")
                    .doesNotContain(said.id().toString())
                    .doesNotContain(alert));
    assertThat(all.get(1)).contains(tenant);
  }

  @Test
  void newerVerdictReplacesTheFindingOfItsTransfer() {
    screened(listed);
    String id = findings(tenant, 1).getString("items[0].id");
    screened(listed.version(2).harmless());
    caughtUp();

    JsonPath finding = look("/v1/oversight/findings/" + id);
    assertThat(finding.getInt("version")).isEqualTo(2);
    assertThat(finding.getString("level")).isEqualTo("LOW");
    assertThat(findings(tenant, 1).getList("items")).hasSize(1);
  }

  @Test
  void harmlessVerdictIsNoFinding() {
    screened(listed.harmless(), listed.another());

    assertThat(findings(tenant, 1).getList("items")).hasSize(1);
    caughtUp();
    assertThat(findings(tenant, 1).getList("items")).hasSize(1);
  }

  @Test
  void findingsFilterByLevelAndPage() {
    screened(listed, listed.another(), listed.another().unreportedService("KuCoin"));
    findings(tenant, 3);

    assertThat(page("level=HIGH").getList("items")).hasSize(1);
    JsonPath first = page("limit=2");
    JsonPath second = page("limit=2&cursor=" + first.getString("next"));
    assertThat(first.getList("items")).hasSize(2);
    assertThat(second.getList("items")).hasSize(1);
    assertThat(second.getString("next")).isNull();
    assertThat(first.getList("items.id", String.class))
        .doesNotContain(second.getString("items[0].id"));
  }

  @Test
  void summaryCountsByInstitution() {
    screened(listed, listed.another().unreportedService("KuCoin"));
    findings(tenant, 2);

    authority(Roles.AUTHORITY_SUPERVISOR)
        .get("/v1/oversight/summary")
        .then()
        .statusCode(200)
        .rootPath("byInstitution.find { it.institution == '" + tenant + "' }")
        .body("findings", equalTo(2))
        .body("severe", equalTo(1))
        .body("usd", equalTo("62500.00"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/oversight/findings",
        "/v1/oversight/findings/" + SOME_ID,
        "/v1/oversight/summary"
      })
  void onlyAuthoritiesLookAndSayWhy(String path) {
    given().get(path).then().statusCode(401);
    analyst(tenant).get(path).then().statusCode(403);
    as(TestTokens.bearer("api", tenant, Roles.BANK_API)).get(path).then().statusCode(403);
    as(TestTokens.bearer("admin", null, Roles.PLATFORM_ADMIN)).get(path).then().statusCode(403);
    as(TestTokens.authorityBearer("kofiu.analyst", "kofiu", Roles.AUTHORITY_ANALYST))
        .get(path)
        .then()
        .statusCode(400)
        .body("type", equalTo("urn:haetae:problem:purpose-missing"));
  }

  @ParameterizedTest
  @ValueSource(strings = {Roles.AUTHORITY_ANALYST, Roles.AUTHORITY_SUPERVISOR, Roles.AUDITOR})
  void eachRoleOfAnAuthorityMayLook(String role) {
    authority(role).get("/v1/oversight/findings").then().statusCode(200);
    authority(role).get("/v1/oversight/summary").then().statusCode(200);
  }

  @Test
  void unknownFindingIsNotFoundAndBadLevelIsNamed() {
    authority(Roles.AUTHORITY_ANALYST)
        .get("/v1/oversight/findings/" + UUID.randomUUID())
        .then()
        .statusCode(404);
    authority(Roles.AUTHORITY_ANALYST)
        .get("/v1/oversight/findings?level=AWFUL")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("level"));
  }

  private JsonPath findings(String institution, int count) {
    String path = "/v1/oversight/findings?institution=" + institution;
    await().atMost(PATIENCE).until(() -> look(path).getList("items").size() >= count);
    return look(path);
  }

  private JsonPath page(String query) {
    return look("/v1/oversight/findings?institution=" + tenant + "&" + query);
  }

  private static JsonPath look(String path) {
    return JsonPath.from(text(path));
  }

  private static String text(String path) {
    return authority(Roles.AUTHORITY_ANALYST).get(path).then().statusCode(200).extract().asString();
  }
}
