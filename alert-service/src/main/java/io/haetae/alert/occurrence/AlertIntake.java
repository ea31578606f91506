package io.haetae.alert.occurrence;

import io.haetae.alert.alert.Alert;
import io.haetae.alert.alert.AlertCause;
import io.haetae.alert.alert.AlertJournal;
import io.haetae.alert.alert.AlertRepository;
import io.haetae.alert.oversight.FindingSealer;
import io.haetae.contracts.screening.NameScreened;
import io.haetae.contracts.screening.TransferScreened;
import io.haetae.contracts.screening.WalletScreened;
import io.haetae.contracts.verdict.VerdictChange;
import io.haetae.platform.id.Ids;
import io.haetae.platform.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Raises an alert for a verdict, or counts it on the one that its cause already has. */
@ApplicationScoped
class AlertIntake {
  private final ScreeningVersions versions;
  private final AlertRepository alerts;
  private final OccurrenceRepository occurrences;
  private final AlertJournal journal;
  private final FindingSealer findings;
  private final Clock clock;

  AlertIntake(
      ScreeningVersions versions,
      AlertRepository alerts,
      OccurrenceRepository occurrences,
      AlertJournal journal,
      FindingSealer findings,
      Clock clock) {
    this.versions = versions;
    this.alerts = alerts;
    this.occurrences = occurrences;
    this.journal = journal;
    this.findings = findings;
    this.clock = clock;
  }

  /** Takes in a verdict on a transfer. */
  void receiveTransfer(ReceivedEvent<TransferScreened> event) {
    TransferScreened screened = ScreenedCheck.requireUsable(event.tenant(), event.body());
    boolean alerts = AlertRule.alerts(screened.verdict());
    // A first verdict that alerts nobody leaves no trace: whatever follows is newer.
    boolean matters = alerts || screened.version() > 1;
    if (!matters || !versions.advance(screened.tenant(), screened.id(), screened.version())) {
      return;
    }
    findings.seal(screened, alerts);
    AlertCause cause = AlertCause.of(screened);
    take(event.id(), cause, alerts, occurrences.alertsOf(screened.id()));
  }

  /** Takes in a changed verdict on an address; nobody is alerted of what people look up. */
  void receiveWallet(ReceivedEvent<WalletScreened> event) {
    WalletScreened screened = ScreenedCheck.requireUsable(event.tenant(), event.body());
    if (!concernsBank(screened.change(), screened.authority())
        || !versions.advance(screened.tenant(), screened.id(), screened.version())) {
      return;
    }
    AlertCause cause = AlertCause.of(screened);
    Set<UUID> standing =
        alerts.lockOpenOf(cause.address()).stream().map(Alert::id).collect(Collectors.toSet());
    take(event.id(), cause, AlertRule.alerts(screened.verdict()), standing);
  }

  /** Takes in a changed verdict on a name; who screens one first has its answer before him. */
  void receiveName(ReceivedEvent<NameScreened> event) {
    NameScreened screened = ScreenedCheck.requireUsable(event.tenant(), event.body());
    if (!concernsBank(screened.change(), screened.authority())
        || !versions.advance(screened.tenant(), screened.id(), screened.version())) {
      return;
    }
    // No finding is sealed: the listed name that a customer bears would single the customer out.
    boolean alerts = AlertRule.alerts(screened.verdict());
    take(event.id(), AlertCause.of(screened), alerts, occurrences.alertsOf(screened.id()));
  }

  /** Alerts are a bank's; an authority that asked for itself has nobody to work one. */
  private static boolean concernsBank(VerdictChange change, Boolean authority) {
    return change != null && !Boolean.TRUE.equals(authority);
  }

  /**
   * Counts the verdict on the alert of its cause, and notes it on the others that gathered an older
   * verdict on the same.
   */
  private void take(UUID event, AlertCause cause, boolean alerts, Collection<UUID> gathered) {
    Optional<CauseKey> key = alerts ? Optional.of(CauseKey.of(cause)) : Optional.empty();
    Optional<UUID> own = key.map(CauseKey::alertId);
    for (UUID id : gathered) {
      change(event, cause, id, own.filter(id::equals).isPresent());
    }
    if (key.isPresent() && !gathered.contains(own.get())) {
      count(event, cause, key.get());
    }
  }

  private void change(UUID event, AlertCause cause, UUID id, boolean stands) {
    Alert alert = alerts.require(id);
    alert.verdictChanged(cause, stands, clock.instant());
    keep(alert, event, cause);
    journal.verdictChanged(alert, cause);
  }

  private void count(UUID event, AlertCause cause, CauseKey key) {
    UUID id = key.alertId();
    Instant now = clock.instant();
    alerts
        .lock(id)
        .ifPresentOrElse(
            alert -> {
              alert.occurAgain(cause, now);
              keep(alert, event, cause);
              journal.occurredAgain(alert, cause);
            },
            () -> {
              Alert alert = Alert.raise(id, key.category(), key.entity(), cause, now);
              alerts.persist(alert);
              keep(alert, event, cause);
              journal.raised(alert, cause);
            });
  }

  private void keep(Alert alert, UUID event, AlertCause cause) {
    UUID id = Ids.v5(alert.tenant(), "occurrence|" + alert.id() + "|" + event);
    occurrences.keep(id, alert.id(), event, cause);
  }
}
