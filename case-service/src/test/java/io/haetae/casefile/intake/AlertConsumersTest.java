package io.haetae.casefile.intake;

import static io.haetae.casefile.CaseServiceFixture.PATIENCE;
import static io.haetae.casefile.CaseServiceFixture.analyst;
import static io.haetae.casefile.CaseServiceFixture.broker;
import static io.haetae.casefile.CaseServiceFixture.caseOf;
import static io.haetae.casefile.CaseServiceFixture.cases;
import static io.haetae.casefile.CaseServiceFixture.caughtUp;
import static io.haetae.casefile.CaseServiceFixture.get;
import static io.haetae.casefile.CaseServiceFixture.newTenant;
import static io.haetae.casefile.CaseServiceFixture.officer;
import static io.haetae.casefile.CaseServiceFixture.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.haetae.casefile.AlertEvents;
import io.haetae.contracts.alert.AlertStatus;
import io.haetae.contracts.casefile.CaseChange;
import io.haetae.contracts.casefile.CaseChanged;
import io.haetae.contracts.casefile.CaseStatus;
import io.haetae.contracts.event.EventHeaders;
import io.haetae.contracts.event.Topics;
import io.haetae.contracts.verdict.Action;
import io.haetae.contracts.verdict.RiskLevel;
import io.haetae.platform.id.Ids;
import io.haetae.testing.EmbeddedServers;
import io.haetae.testing.TestBroker;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "casefile"))
class AlertConsumersTest {
  private final String tenant = newTenant();
  private final AlertEvents severe = AlertEvents.severe(tenant);

  @Test
  void severeAlertOpensCaseThatHoldsItsVerdict() {
    String id = caseOf(severe);

    assertThat(id).isEqualTo(Ids.v5(tenant, severe.state().id().toString()).toString());
    JsonPath detail = get(tenant, "/v1/cases/" + id);
    assertThat(detail.getString("case.status")).isEqualTo("OPEN");
    assertThat(detail.getString("case.customer")).isEqualTo(severe.state().customer());
    assertThat(detail.getString("alerts[0].id")).isEqualTo(severe.state().id().toString());
    assertThat(detail.getString("alerts[0].cause.id")).isEqualTo(severe.cause().id().toString());
    assertThat(detail.getList("awaitingReview")).containsExactly(severe.cause().id().toString());
    assertThat(detail.getList("timeline.change")).containsExactly("OPENED");
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(changes(id))
                    .singleElement()
                    .satisfies(
                        changed -> {
                          assertThat(changed.change()).isEqualTo(CaseChange.OPENED);
                          assertThat(changed.status()).isEqualTo(CaseStatus.OPEN);
                          assertThat(changed.version()).isEqualTo(1);
                        }));
  }

  @Test
  void secondAlertJoinsTheCustomersOpenCase() {
    send(severe.raised(), severe.another().raised());

    await().atMost(PATIENCE).until(() -> theOnlyCase().getInt("case.alerts") == 2);
    assertThat(theOnlyCase().getList("timeline.change")).containsExactly("OPENED", "ALERT_JOINED");
  }

  @Test
  void alertThatIsNotSevereOpensNothing() {
    send(AlertEvents.of(tenant, "cus_x", RiskLevel.HIGH, Action.HOLD).raised());
    caughtUp();

    assertThat(cases(tenant, 0)).isEmpty();
  }

  @Test
  void alertThatBecomesSevereOpensCase() {
    AlertEvents high = AlertEvents.of(tenant, "cus_x", RiskLevel.HIGH, Action.HOLD);
    send(high.raised());
    caughtUp();

    send(high.again(RiskLevel.SEVERE, Action.BLOCK).changed());

    assertThat(cases(tenant, 1)).hasSize(1);
  }

  @Test
  void sameEventTwiceChangesNothing() {
    ProducerRecord<String, byte[]> raised = severe.raised();
    ProducerRecord<String, byte[]> changed = severe.again(RiskLevel.SEVERE, Action.BLOCK).changed();
    send(raised, raised);
    caughtUp();
    send(changed, changed);
    caughtUp();
    send(raised, changed);
    caughtUp();

    JsonPath only = theOnlyCase();
    assertThat(only.getInt("case.version")).isEqualTo(2);
    assertThat(only.getList("alerts")).hasSize(1);
    assertThat(only.getList("alerts[0].causes")).hasSize(2);
  }

  @Test
  void olderStateThatComesLateBringsItsVerdictButNoStepBack() {
    AlertEvents later = severe.again(RiskLevel.SEVERE, Action.BLOCK);
    send(later.changed());
    cases(tenant, 1);
    send(severe.raised());
    caughtUp();

    JsonPath only = theOnlyCase();
    assertThat(only.getString("alerts[0].action")).isEqualTo("BLOCK");
    assertThat(only.getInt("alerts[0].version")).isEqualTo(2);
    assertThat(only.getList("awaitingReview"))
        .containsExactlyInAnyOrder(severe.cause().id().toString(), later.cause().id().toString());
  }

  @Test
  void stateOfAlertFollowsWithoutChangeOfTheCase() {
    String id = caseOf(severe);
    send(severe.moved(AlertStatus.IN_REVIEW).changed());

    await()
        .atMost(PATIENCE)
        .until(() -> "IN_REVIEW".equals(theOnlyCase().getString("alerts[0].status")));
    assertThat(get(tenant, "/v1/cases/" + id).getInt("case.version")).isEqualTo(1);
  }

  @Test
  void newVerdictOpensTheClosedCaseAgain() {
    String id = caseOf(severe);
    close(id);

    send(severe.again(RiskLevel.SEVERE, Action.BLOCK).changed());

    await().atMost(PATIENCE).until(() -> "OPEN".equals(theOnlyCase().getString("case.status")));
  }

  @Test
  void stateOfAlertOpensNoClosedCase() {
    String id = caseOf(severe);
    close(id);

    send(severe.moved(AlertStatus.CLOSED).changed());
    caughtUp();

    assertThat(theOnlyCase().getString("case.status")).isEqualTo("CLOSED");
    assertThat(theOnlyCase().getString("alerts[0].status")).isEqualTo("CLOSED");
  }

  @Test
  void newAlertAfterClosingOpensAnotherCase() {
    String id = caseOf(severe);
    close(id);

    send(severe.another().raised());

    assertThat(cases(tenant, 2))
        .extracting(c -> c.getString("case.status"))
        .containsExactlyInAnyOrder("OPEN", "CLOSED");
  }

  @Test
  void racingAlertsOfOneCustomerMakeOneCase() {
    int customers = 20;
    List<ProducerRecord<String, byte[]>> events = new ArrayList<>();
    for (AlertEvents first :
        IntStream.range(0, customers).mapToObj(i -> AlertEvents.severe(tenant)).toList()) {
      // The two topics have consumers of their own, which meet at the customer.
      events.add(first.raised());
      events.add(first.another().again(RiskLevel.SEVERE, Action.BLOCK).changed());
    }

    broker().send(events);

    caughtUp();
    assertThat(cases(tenant, customers))
        .hasSize(customers)
        .allSatisfy(one -> assertThat(one.getInt("case.alerts")).isEqualTo(2));
    assertThat(deadLetters(Topics.ALERT_RAISED)).doesNotContain(ids(events));
    assertThat(deadLetters(Topics.ALERT_CHANGED)).doesNotContain(ids(events));
  }

  @ParameterizedTest
  @ValueSource(strings = {Topics.ALERT_RAISED, Topics.ALERT_CHANGED})
  void poisonGoesToDeadLettersAndHoldsNothingUp(String topic) {
    ProducerRecord<String, byte[]> broken = poison(topic, "{\"alert\": ");
    ProducerRecord<String, byte[]> hollow = poison(topic, "{\"alert\":{}}");
    boolean raised = topic.equals(Topics.ALERT_RAISED);

    send(broken, hollow, raised ? severe.raised() : severe.changed());

    assertThat(cases(tenant, 1)).hasSize(1);
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(deadLetters(topic)).contains(ids(List.of(broken, hollow))));
  }

  @Test
  void casesOfOneTenantAreNotSeenByAnother() {
    caseOf(severe);

    assertThat(analyst(newTenant()).get("/v1/cases").jsonPath().getList("items")).isEmpty();
  }

  private JsonPath theOnlyCase() {
    List<JsonPath> all = cases(tenant, 1);
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  private void close(String id) {
    officer(tenant)
        .body(
            Map.of(
                "screening", severe.cause().id(), "decision", "UPHELD", "basis", "31 CFR 510.201"))
        .post("/v1/cases/" + id + "/reviews")
        .then()
        .statusCode(201);
    analyst(tenant)
        .body(Map.of("status", "CLOSED"))
        .post("/v1/cases/" + id + "/status")
        .then()
        .statusCode(200);
  }

  private static List<CaseChanged> changes(String id) {
    return broker().bodies(Topics.CASE_CHANGED, CaseChanged.class, UUID.fromString(id));
  }

  private ProducerRecord<String, byte[]> poison(String topic, String body) {
    ProducerRecord<String, byte[]> event =
        TestBroker.event(
            topic, tenant + ":poison", tenant, UUID.randomUUID(), UUID.randomUUID(), 1, Map.of());
    return new ProducerRecord<>(
        topic, null, event.key(), body.getBytes(StandardCharsets.UTF_8), event.headers());
  }

  private static String[] ids(List<ProducerRecord<String, byte[]>> events) {
    return events.stream()
        .map(e -> e.headers().lastHeader(EventHeaders.ID).value())
        .map(id -> new String(id, StandardCharsets.UTF_8))
        .toArray(String[]::new);
  }

  private static List<String> deadLetters(String topic) {
    return broker().read(Topics.load().get(topic).deadLetter()).stream()
        .map(r -> TestBroker.header(r, EventHeaders.ID))
        .toList();
  }
}
