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
import io.haetae.alert.alert.AlertCause;
import io.haetae.contracts.alert.AlertChange;
import io.haetae.contracts.alert.AlertChanged;
import io.haetae.contracts.alert.AlertRaised;
import io.haetae.contracts.event.EventHeaders;
import io.haetae.contracts.event.Topics;
import io.haetae.contracts.verdict.Action;
import io.haetae.contracts.verdict.RiskLevel;
import io.haetae.testing.EmbeddedServers;
import io.haetae.testing.TestBroker;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "alert"))
class TransferScreenedConsumerTest {
  private final String tenant = newTenant();
  private final TransferVerdict listed = TransferVerdict.listed(tenant);

  @Test
  void severeVerdictRaisesAlertThatCarriesIt() {
    screened(listed);

    JsonPath alert = queue(tenant, 1).getFirst();
    String id = alert.getString("alert.id");
    assertThat(id).isEqualTo(CauseKey.of(AlertCause.of(listed.screened())).alertId().toString());
    assertThat(alert.getString("alert.severity")).isEqualTo("SEVERE");
    assertThat(alert.getString("alert.status")).isEqualTo("OPEN");
    assertThat(alert.getString("causes[0].id")).isEqualTo(listed.screened().id().toString());
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(published(Topics.ALERT_RAISED, AlertRaised.class, id))
                    .singleElement()
                    .satisfies(
                        raised -> {
                          assertThat(raised.cause()).isEqualTo(listed.screened());
                          assertThat(raised.alert().version()).isEqualTo(1);
                        }));
  }

  @Test
  void sameCauseOnOneDayUpdatesOneAlert() {
    screened(listed, listed.another().action(Action.BLOCK));

    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(theOnlyAlert().getInt("alert.occurrences")).isEqualTo(2));
    JsonPath alert = theOnlyAlert();
    assertThat(alert.getString("alert.action")).isEqualTo("BLOCK");
    assertThat(alert.getList("history.change")).containsExactly("RAISED", "OCCURRED_AGAIN");
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(
                        published(
                            Topics.ALERT_CHANGED, AlertChanged.class, alert.getString("alert.id")))
                    .singleElement()
                    .satisfies(
                        changed -> {
                          assertThat(changed.change()).isEqualTo(AlertChange.OCCURRED_AGAIN);
                          assertThat(changed.alert().version()).isEqualTo(2);
                          assertThat(changed.cause().verdict().action()).isEqualTo(Action.BLOCK);
                        }));
  }

  @Test
  void sameCauseOnNextDayRaisesAnotherAlert() {
    screened(listed, listed.another().at(TransferVerdict.NOON.plus(Duration.ofDays(1))));

    assertThat(queue(tenant, 2)).hasSize(2);
  }

  @Test
  void sameEventTwiceCountsOnce() {
    ProducerRecord<String, byte[]> event = listed.event();
    broker().send(List.of(event, event));
    caughtUp();
    broker().send(List.of(event));
    caughtUp();

    assertThat(theOnlyAlert().getInt("alert.occurrences")).isEqualTo(1);
    assertThat(theOnlyAlert().getInt("alert.version")).isEqualTo(1);
  }

  @Test
  void sameVerdictInAnotherEventCountsOnce() {
    screened(listed, listed);
    caughtUp();

    assertThat(theOnlyAlert().getInt("alert.occurrences")).isEqualTo(1);
  }

  @Test
  void olderVerdictThatComesLateIsIgnored() {
    screened(listed.version(2), listed.version(1).action(Action.BLOCK));
    caughtUp();

    assertThat(theOnlyAlert().getInt("alert.occurrences")).isEqualTo(1);
    assertThat(theOnlyAlert().getString("alert.action")).isEqualTo("REJECT");
  }

  @Test
  void lateVerdictAfterOneThatAlertsNobodyIsIgnored() {
    screened(listed.version(2).harmless(), listed.version(1));
    caughtUp();

    assertThat(queue(tenant, 0)).isEmpty();
  }

  @Test
  void harmlessVerdictRaisesNothing() {
    screened(listed.harmless());
    caughtUp();

    assertThat(queue(tenant, 0)).isEmpty();
  }

  @Test
  void verdictThatNoListBacksRaisesAlertOfUnknownSeverity() {
    screened(listed.unknown());

    JsonPath alert = queue(tenant, 1).getFirst();
    assertThat(alert.getString("alert.severity")).isEqualTo(RiskLevel.UNKNOWN.name());
    assertThat(alert.getString("alert.category")).isEqualTo("LIST");
  }

  @Test
  void poisonGoesToDeadLettersAndHoldsNothingUp() {
    ProducerRecord<String, byte[]> broken = poison("{\"id\": 17,");
    ProducerRecord<String, byte[]> hollow = poison("{\"tenant\":\"" + tenant + "\"}");
    ProducerRecord<String, byte[]> foreign = TransferVerdict.listed(newTenant()).event();
    foreign.headers().remove(EventHeaders.TENANT);
    foreign.headers().add(EventHeaders.TENANT, tenant.getBytes(StandardCharsets.UTF_8));

    broker().send(List.of(broken, hollow, foreign, listed.event()));

    assertThat(queue(tenant, 1)).hasSize(1);
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(deadLetters())
                    .containsKeys(eventId(broken), eventId(hollow), eventId(foreign)));
    assertThat(deadLetters().values()).allSatisfy(cause -> assertThat(cause).isNotBlank());
  }

  private JsonPath theOnlyAlert() {
    List<JsonPath> alerts = queue(tenant, 1);
    assertThat(alerts).hasSize(1);
    return alerts.getFirst();
  }

  private ProducerRecord<String, byte[]> poison(String body) {
    ProducerRecord<String, byte[]> event =
        TestBroker.event(
            Topics.TRANSFER_SCREENED,
            tenant + ":poison",
            tenant,
            UUID.randomUUID(),
            UUID.randomUUID(),
            1,
            Map.of());
    return new ProducerRecord<>(
        event.topic(), null, event.key(), body.getBytes(StandardCharsets.UTF_8), event.headers());
  }

  private static String eventId(ProducerRecord<String, byte[]> event) {
    return new String(event.headers().lastHeader(EventHeaders.ID).value(), StandardCharsets.UTF_8);
  }

  /** Cause of each dead letter, by the id of its event. */
  private static Map<String, String> deadLetters() {
    return broker().read(Topics.load().get(Topics.TRANSFER_SCREENED).deadLetter()).stream()
        .collect(
            Collectors.toMap(
                (ConsumerRecord<String, byte[]> r) -> TestBroker.header(r, EventHeaders.ID),
                r -> TestBroker.header(r, EventHeaders.DEAD_LETTER_CAUSE),
                (first, second) -> first));
  }

  @Test
  void alertsOfOneTenantAreNotSeenByAnother() {
    screened(listed);
    queue(tenant, 1);

    assertThat(analyst(newTenant()).get("/v1/alerts").jsonPath().getList("items")).isEmpty();
  }
}
