package io.haetae.alert.occurrence;

import static io.haetae.alert.AlertServiceFixture.PATIENCE;
import static io.haetae.alert.AlertServiceFixture.analyst;
import static io.haetae.alert.AlertServiceFixture.broker;
import static io.haetae.alert.AlertServiceFixture.caughtUp;
import static io.haetae.alert.AlertServiceFixture.newTenant;
import static io.haetae.alert.AlertServiceFixture.published;
import static io.haetae.alert.AlertServiceFixture.queue;
import static io.haetae.alert.AlertServiceFixture.screened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.haetae.alert.TransferVerdict;
import io.haetae.contracts.alert.AlertChange;
import io.haetae.contracts.alert.AlertChanged;
import io.haetae.contracts.alert.AlertRaised;
import io.haetae.contracts.event.EventHeaders;
import io.haetae.contracts.event.Topics;
import io.haetae.contracts.screening.WalletScreened;
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
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

/** What becomes of alerts when what they gathered is judged again. */
@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "alert"))
class ChangedVerdictTest {
  private final String tenant = newTenant();
  private final TransferVerdict listed = TransferVerdict.listed(tenant);

  @Test
  void transferThatIsListedNowRaisesOneAlertThatSaysWhatChanged() {
    TransferVerdict changed = listed.version(2).after(RiskLevel.LOW, Action.PROCEED);
    ProducerRecord<String, byte[]> event = changed.event();

    screened(listed.harmless());
    broker().send(List.of(event, event));
    caughtUp();

    JsonPath alert = theOnlyAlert();
    assertThat(alert.getInt("alert.occurrences")).isEqualTo(1);
    assertThat(alert.getList("history.change")).containsExactly("RAISED");
    assertThat(alert.getString("history[0].detail"))
        .isEqualTo("LOW PROCEED → SEVERE REJECT; LIST ofac-sdn");
    assertThat(alert.getString("causes[0].change.cause.kind")).isEqualTo("LIST");
  }

  @Test
  void strongerVerdictOnAGatheredTransferChangesItsAlertWithoutCountingItTwice() {
    screened(listed.action(Action.HOLD), listed.version(2).after(RiskLevel.SEVERE, Action.HOLD));
    caughtUp();

    JsonPath alert = theOnlyAlert();
    assertThat(alert.getInt("alert.occurrences")).isEqualTo(1);
    assertThat(alert.getString("alert.action")).isEqualTo("REJECT");
    assertThat(alert.getList("history.change")).containsExactly("RAISED", "VERDICT_CHANGED");
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(
                        published(
                            Topics.ALERT_CHANGED, AlertChanged.class, alert.getString("alert.id")))
                    .singleElement()
                    .satisfies(
                        told -> {
                          assertThat(told.change()).isEqualTo(AlertChange.VERDICT_CHANGED);
                          assertThat(told.cause().version()).isEqualTo(2);
                        }));
  }

  @Test
  void softerVerdictIsNotedAndClosesNothing() {
    screened(listed, listed.version(2).harmless().after(RiskLevel.SEVERE, Action.REJECT));
    caughtUp();

    JsonPath alert = theOnlyAlert();
    assertThat(alert.getString("alert.status")).isEqualTo("OPEN");
    assertThat(alert.getString("alert.severity")).isEqualTo("SEVERE");
    assertThat(alert.getString("history[1].detail"))
        .isEqualTo("SEVERE REJECT → LOW PROCEED; LIST ofac-sdn");
  }

  @Test
  void closedAlertOpensAgainForAStrongerVerdictOnly() {
    screened(listed.action(Action.HOLD));
    String id = theOnlyAlert().getString("alert.id");
    close(id);

    screened(listed.version(2).harmless().after(RiskLevel.SEVERE, Action.HOLD));
    caughtUp();
    assertThat(theOnlyAlert().getString("alert.status")).isEqualTo("CLOSED");

    screened(listed.version(3).after(RiskLevel.LOW, Action.PROCEED));
    caughtUp();
    assertThat(theOnlyAlert().getString("alert.status")).isEqualTo("OPEN");
    assertThat(theOnlyAlert().getString("alert.action")).isEqualTo("REJECT");
  }

  @Test
  void addressThatIsListedNowRaisesOneAlertAndFirstLookUpsRaiseNone() {
    send(listed.onAddress());
    caughtUp();
    assertThat(queue(tenant, 0)).isEmpty();

    ProducerRecord<String, byte[]> event =
        event(listed.version(2).after(RiskLevel.LOW, Action.PROCEED).onAddress());
    broker().send(List.of(event, event));

    JsonPath alert = theOnlyAlert();
    assertThat(alert.getString("alert.customer")).isNull();
    assertThat(alert.getString("alert.address"))
        .isEqualTo(listed.screened().counterparty().address());
    assertThat(alert.getInt("alert.occurrences")).isEqualTo(1);
    assertThat(alert.getList("causes")).isEmpty();
    assertThat(alert.getInt("wallets[0].version")).isEqualTo(2);
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(
                        published(
                            Topics.ALERT_RAISED, AlertRaised.class, alert.getString("alert.id")))
                    .singleElement()
                    .satisfies(
                        raised -> {
                          assertThat(raised.cause()).isNull();
                          assertThat(raised.wallet().address()).isEqualTo(raised.alert().address());
                        }));
  }

  @Test
  void addressThatLeftItsListIsNotedOnItsAlert() {
    send(listed.version(2).after(RiskLevel.LOW, Action.PROCEED).onAddress());
    theOnlyAlert();
    send(listed.version(3).harmless().after(RiskLevel.SEVERE, Action.REJECT).onAddress());

    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(theOnlyAlert().getList("history.change"))
                    .containsExactly("RAISED", "VERDICT_CHANGED"));
    assertThat(theOnlyAlert().getString("alert.status")).isEqualTo("OPEN");
  }

  @Test
  void poisonAmongVerdictsOnAddressesHoldsNothingUp() {
    ProducerRecord<String, byte[]> event =
        event(listed.version(2).after(RiskLevel.LOW, Action.PROCEED).onAddress());
    ProducerRecord<String, byte[]> poison =
        new ProducerRecord<>(
            event.topic(),
            null,
            event.key(),
            "{\"tenant\":17".getBytes(StandardCharsets.UTF_8),
            event(listed.another().version(2).onAddress()).headers());

    broker().send(List.of(poison, event));

    assertThat(theOnlyAlert().getString("alert.category")).isEqualTo("LISTED");
    String id =
        new String(poison.headers().lastHeader(EventHeaders.ID).value(), StandardCharsets.UTF_8);
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(broker().read(Topics.load().get(Topics.WALLET_SCREENED).deadLetter()))
                    .anyMatch(r -> id.equals(TestBroker.header(r, EventHeaders.ID))));
  }

  private JsonPath theOnlyAlert() {
    List<JsonPath> alerts = queue(tenant, 1);
    assertThat(alerts).hasSize(1);
    return alerts.getFirst();
  }

  private void close(String id) {
    analyst(tenant)
        .body(Map.of("status", "CLOSED", "outcome", "FALSE_POSITIVE"))
        .post("/v1/alerts/{id}/status", id)
        .then()
        .statusCode(200);
  }

  private static void send(WalletScreened screened) {
    broker().send(List.of(event(screened)));
  }

  private static ProducerRecord<String, byte[]> event(WalletScreened screened) {
    return TestBroker.event(
        Topics.WALLET_SCREENED,
        screened.tenant() + ":" + screened.family() + ":" + screened.address(),
        screened.tenant(),
        UUID.randomUUID(),
        screened.id(),
        screened.version(),
        screened);
  }
}
