package io.haetae.alert.occurrence;

import io.haetae.alert.alert.Alert;
import io.haetae.alert.alert.AlertJournal;
import io.haetae.alert.alert.AlertRepository;
import io.haetae.alert.oversight.FindingSealer;
import io.haetae.contracts.screening.TransferScreened;
import io.haetae.platform.id.Ids;
import io.haetae.platform.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

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

  /** Takes a verdict in. */
  void receive(ReceivedEvent<TransferScreened> event) {
    TransferScreened screened = ScreenedCheck.requireUsable(event.tenant(), event.body());
    boolean alerts = AlertRule.alerts(screened.verdict());
    // A first verdict that alerts nobody leaves no trace: whatever follows is newer.
    boolean matters = alerts || screened.version() > 1;
    if (!matters || !versions.advance(screened.tenant(), screened.id(), screened.version())) {
      return;
    }
    findings.seal(screened, alerts);
    if (alerts) {
      count(event.id(), screened);
    }
  }

  private void count(UUID event, TransferScreened screened) {
    CauseKey cause = CauseKey.of(screened);
    UUID id = cause.alertId();
    Instant now = clock.instant();
    alerts
        .lock(id)
        .ifPresentOrElse(
            alert -> {
              alert.occurAgain(screened, now);
              keep(alert, event, screened);
              journal.occurredAgain(alert, screened);
            },
            () -> {
              Alert alert = Alert.raise(id, cause.category(), cause.entity(), screened, now);
              alerts.persist(alert);
              keep(alert, event, screened);
              journal.raised(alert, screened);
            });
  }

  private void keep(Alert alert, UUID event, TransferScreened screened) {
    UUID id = Ids.v5(alert.tenant(), "occurrence|" + alert.id() + "|" + event);
    occurrences.keep(id, alert.id(), event, screened);
  }
}
