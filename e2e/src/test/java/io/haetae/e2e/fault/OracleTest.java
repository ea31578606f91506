package io.haetae.e2e.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.haetae.e2e.fault.Stored.PublishedVerdict;
import io.haetae.e2e.fault.Stored.StoredAlert;
import io.haetae.e2e.fault.Stored.StoredCase;
import io.haetae.e2e.fault.Stored.StoredCaseAlert;
import io.haetae.e2e.fault.Stored.StoredOccurrence;
import io.haetae.e2e.fault.Stored.StoredVerdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Each way in which a history can be wrong is seen; a right one is not suspected. */
class OracleTest {
  private static final long SEED = 7;
  private final List<PlannedTransfer> planned = new TransferGenerator(SEED).transfers(400);
  private final Map<String, Acknowledgement> acknowledged = new HashMap<>();
  private final List<StoredVerdict> verdicts = new ArrayList<>();
  private final Map<String, StoredAlert> alerts = new LinkedHashMap<>();
  private final List<StoredOccurrence> occurrences = new ArrayList<>();
  private final Map<String, StoredCase> cases = new LinkedHashMap<>();
  private final List<StoredCaseAlert> caseAlerts = new ArrayList<>();
  private final List<PublishedVerdict> published = new ArrayList<>();
  private final Map<String, Long> findings = new HashMap<>();
  private final Map<String, Long> deadLetters = new HashMap<>();
  private final Map<String, Long> unsent = new HashMap<>();

  OracleTest() {
    planned.forEach(this::happen);
  }

  @Test
  void aRightHistoryHasNoViolation() {
    assertThat(violations()).isEmpty();
  }

  @Test
  void anAcknowledgedTransferThatIsLostIsSeen() {
    StoredVerdict lost = verdicts.removeFirst();
    published.removeIf(event -> event.screening().equals(lost.screening()));
    assertSeen("0 verdicts for acknowledged " + lost.externalId());
  }

  @Test
  void aVerdictStoredTwiceIsSeen() {
    StoredVerdict twice = verdicts.getFirst();
    verdicts.add(twice);
    assertSeen("2 verdicts for acknowledged " + twice.externalId());
  }

  @Test
  void anEventOfARolledBackTransactionIsSeen() {
    published.add(new PublishedVerdict("exchange-b", "never-committed"));
    assertSeen("published but never stored: screening never-committed");
  }

  @Test
  void aMissingAlertIsSeen() {
    String lost = alerts.keySet().iterator().next();
    alerts.remove(lost);
    assertThat(violations()).anyMatch(it -> it.startsWith("0 alerts for"));
  }

  @Test
  void anAlertRaisedTwiceIsSeen() {
    StoredAlert first = alerts.values().iterator().next();
    StoredAlert copy =
        new StoredAlert(
            first.tenant(),
            "copy",
            first.customer(),
            first.category(),
            first.entity(),
            first.day());
    alerts.put("copy", copy);
    assertThat(violations()).anyMatch(it -> it.startsWith("2 alerts for"));
  }

  @Test
  void anAlertThatNothingCausedIsSeen() {
    StoredAlert first = alerts.values().iterator().next();
    alerts.put(
        "invented",
        new StoredAlert(
            first.tenant(), "invented", first.customer(), "LISTED", "NOBODY", first.day()));
    assertThat(violations()).anyMatch(it -> it.startsWith("an alert that nothing caused"));
  }

  @Test
  void anOccurrenceCountedTwiceIsSeen() {
    occurrences.add(occurrences.getFirst());
    assertThat(violations()).anyMatch(it -> it.startsWith("2 occurrences of"));
  }

  @Test
  void aLostOccurrenceOfAnAlertThatStillStandsIsSeen() {
    occurrences.removeLast();
    assertThat(violations()).anyMatch(it -> it.startsWith("0 occurrences of"));
  }

  @Test
  void aMissingCaseIsSeen() {
    cases.remove(cases.keySet().iterator().next());
    assertThat(violations()).anyMatch(it -> it.startsWith("0 cases for"));
  }

  @Test
  void aSecondCaseForACustomerIsSeen() {
    StoredCase first = cases.values().iterator().next();
    cases.put("second", new StoredCase(first.tenant(), "second", first.customer(), false));
    assertThat(violations()).anyMatch(it -> it.startsWith("2 cases for"));
  }

  @Test
  void aSevereAlertOutsideItsCaseIsSeen() {
    caseAlerts.removeLast();
    assertThat(violations()).anyMatch(it -> it.startsWith("0 cases hold alert"));
  }

  @Test
  void aFindingTooManyIsSeen() {
    findings.merge("bank-a", 1L, Long::sum);
    assertThat(violations()).anyMatch(it -> it.startsWith("findings per institution"));
  }

  @Test
  void aDeadLetterIsSeen() {
    deadLetters.put("transfer.screened.v1.dlq", 1L);
    assertSeen("1 dead letters in transfer.screened.v1.dlq");
  }

  @Test
  void aRowThatTheRelayForgotIsSeen() {
    unsent.put("wallet", 3L);
    assertSeen("3 unsent rows in wallet");
  }

  @Test
  void aTransferThatWasNeverAcknowledgedIsSeen() {
    String silent = planned.getLast().externalId();
    acknowledged.remove(silent);
    assertSeen("never acknowledged: " + silent);
  }

  private void happen(PlannedTransfer transfer) {
    String screening = id("screening " + transfer.externalId());
    String pseudonym = id(transfer.tenant() + transfer.customer());
    acknowledged.put(
        transfer.externalId(),
        new Acknowledgement(transfer.externalId(), transfer.tenant(), screening, pseudonym));
    verdicts.add(new StoredVerdict(transfer.tenant(), transfer.externalId(), screening));
    published.add(new PublishedVerdict(transfer.tenant(), screening));
    transfer.cause().ifPresent(cause -> raise(transfer, cause, pseudonym, screening));
  }

  private void raise(
      PlannedTransfer transfer, PlannedTransfer.Cause cause, String pseudonym, String screening) {
    String alert = id(pseudonym + cause);
    boolean isNew =
        alerts.put(
                alert,
                new StoredAlert(
                    transfer.tenant(),
                    alert,
                    pseudonym,
                    cause.category(),
                    cause.entity(),
                    cause.day()))
            == null;
    occurrences.add(new StoredOccurrence(alert, screening));
    findings.merge(transfer.tenant(), 1L, Long::sum);
    if (cause.severe() && isNew) {
      String file = id("case " + pseudonym);
      cases.put(file, new StoredCase(transfer.tenant(), file, pseudonym, false));
      caseAlerts.add(new StoredCaseAlert(file, alert));
    }
  }

  private void assertSeen(String violation) {
    assertThat(violations()).contains(violation);
  }

  private List<String> violations() {
    return new Oracle(planned, acknowledged)
        .violations(
            new Stored(
                verdicts,
                List.copyOf(alerts.values()),
                occurrences,
                findings,
                List.copyOf(cases.values()),
                caseAlerts,
                published,
                deadLetters,
                unsent));
  }

  private static String id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .toString();
  }
}
