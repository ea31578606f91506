package io.haetae.alert.occurrence;

import static io.haetae.alert.AlertServiceFixture.PATIENCE;
import static io.haetae.alert.AlertServiceFixture.authority;
import static io.haetae.alert.AlertServiceFixture.broker;
import static io.haetae.alert.AlertServiceFixture.caughtUp;
import static io.haetae.alert.AlertServiceFixture.newTenant;
import static io.haetae.alert.AlertServiceFixture.published;
import static io.haetae.alert.AlertServiceFixture.queue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.haetae.alert.TransferVerdict;
import io.haetae.contracts.alert.AlertRaised;
import io.haetae.contracts.event.EventHeaders;
import io.haetae.contracts.event.Topics;
import io.haetae.contracts.identity.Roles;
import io.haetae.contracts.screening.NameScreened;
import io.haetae.contracts.verdict.Action;
import io.haetae.contracts.verdict.RiskLevel;
import io.haetae.testing.EmbeddedServers;
import io.haetae.testing.TestBroker;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

/** What becomes of verdicts on names when a list changes. */
@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "alert"))
class NameScreenedConsumerTest {
  private final String tenant = newTenant();
  private final TransferVerdict first = TransferVerdict.listed(tenant);
  private final NameScreened listed =
      first.version(2).after(RiskLevel.LOW, Action.PROCEED).onName();

  @Test
  void nameThatIsListedNowRaisesAnAlertAboutItsBearer() {
    broker().send(List.of(event(first.onName()), event(listed)));

    JsonPath alert = theOnlyAlert();
    assertThat(alert.getString("alert.customer")).isEqualTo(listed.subject());
    assertThat(alert.getString("alert.address")).isNull();
    assertThat(alert.getString("history[0].detail"))
        .isEqualTo("LOW PROCEED → SEVERE REJECT; LIST ofac-sdn");
    assertThat(alert.getList("causes")).isEmpty();
    assertThat(alert.getList("wallets")).isEmpty();
    assertThat(alert.getInt("names[0].version")).isEqualTo(2);
    String id = alert.getString("alert.id");
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(published(Topics.ALERT_RAISED, AlertRaised.class, id))
                    .singleElement()
                    .satisfies(raised -> assertThat(raised.nameScreened()).isEqualTo(listed)));
  }

  @Test
  void sameVerdictTwiceCountsOnce() {
    ProducerRecord<String, byte[]> event = event(listed);

    // The third tells the same in another event: the version of the verdict gives it away.
    broker()
        .send(
            List.of(
                event,
                event,
                event(listed),
                event(
                    first.version(3).harmless().after(RiskLevel.SEVERE, Action.REJECT).onName())));

    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(theOnlyAlert().getList("history.change"))
                    .containsExactly("RAISED", "VERDICT_CHANGED"));
    assertThat(theOnlyAlert().getInt("alert.occurrences")).isEqualTo(1);
    assertThat(theOnlyAlert().getString("alert.status")).isEqualTo("OPEN");
  }

  @Test
  void poisonAmongVerdictsOnNamesHoldsNothingUp() {
    ProducerRecord<String, byte[]> poison =
        new ProducerRecord<>(
            Topics.NAME_SCREENED,
            null,
            event(listed).key(),
            "{\"tenant\":17".getBytes(StandardCharsets.UTF_8),
            event(first.another().version(2).onName()).headers());

    broker().send(List.of(poison, event(listed)));

    assertThat(theOnlyAlert().getString("alert.category")).isEqualTo("LISTED");
    String id =
        new String(poison.headers().lastHeader(EventHeaders.ID).value(), StandardCharsets.UTF_8);
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(broker().read(Topics.load().get(Topics.NAME_SCREENED).deadLetter()))
                    .anyMatch(r -> id.equals(TestBroker.header(r, EventHeaders.ID))));
  }

  @Test
  void nothingOfANameReachesAnAuthority() {
    broker().send(List.of(event(listed)));
    theOnlyAlert();
    caughtUp();

    authority(Roles.AUTHORITY_ANALYST).get("/v1/alerts").then().statusCode(403);
    assertThat(
            authority(Roles.AUTHORITY_ANALYST)
                .queryParam("institution", tenant)
                .get("/v1/oversight/findings")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items"))
        .isEmpty();
  }

  @Test
  void authorityThatAskedForItselfGetsNoAlert() {
    NameScreened asked =
        new NameScreened(
            listed.id(),
            listed.version(),
            tenant,
            listed.subject(),
            listed.recordedAt(),
            listed.verdict(),
            listed.change(),
            true);
    NameScreened after = first.another().version(2).after(RiskLevel.LOW, Action.PROCEED).onName();

    broker().send(List.of(event(asked), event(after)));

    assertThat(theOnlyAlert().getString("names[0].id")).isEqualTo(after.id().toString());
  }

  private JsonPath theOnlyAlert() {
    List<JsonPath> alerts = queue(tenant, 1);
    assertThat(alerts).hasSize(1);
    return alerts.getFirst();
  }

  private static ProducerRecord<String, byte[]> event(NameScreened screened) {
    return TestBroker.event(
        Topics.NAME_SCREENED,
        screened.tenant() + ":" + screened.subject(),
        screened.tenant(),
        UUID.randomUUID(),
        screened.id(),
        screened.version(),
        screened);
  }
}
