package io.haetae.casefile.intake;

import io.haetae.casefile.dossier.CaseFile;
import io.haetae.casefile.dossier.CaseFileRepository;
import io.haetae.casefile.dossier.CaseJournal;
import io.haetae.casefile.dossier.Gathering;
import io.haetae.casefile.dossier.OpenedCase;
import io.haetae.contracts.alert.AlertState;
import io.haetae.contracts.casefile.CaseChange;
import io.haetae.contracts.screening.TransferScreened;
import io.haetae.contracts.verdict.RiskLevel;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Brings alerts to the cases that they belong to. */
@ApplicationScoped
class CaseIntake {
  private final CaseFileRepository cases;
  private final Gathering gathering;
  private final CaseJournal journal;
  private final Clock clock;

  CaseIntake(CaseFileRepository cases, Gathering gathering, CaseJournal journal, Clock clock) {
    this.cases = cases;
    this.gathering = gathering;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Takes in a state of an alert, and the verdict that made it, null where a person did. The two
   * topics of alerts have no order between them, so an older state may still bring a new verdict.
   */
  void receive(AlertState alert, TransferScreened cause) {
    if (alert.customer() == null) {
      // A case is a customer's; an alert about an address by itself is worked where it is.
      return;
    }
    Instant now = clock.instant();
    Optional<CaseFile> open = cases.lockOpenWith(alert.id());
    if (open.isPresent()) {
      gather(open.get(), alert, cause, now);
    } else if (callsForCase(alert, cause)) {
      openOrJoin(alert, cause, now);
    }
    gathering.refresh(alert);
  }

  /** What a closed case has seen calls for nothing; a new verdict does, and so does a new alert. */
  private boolean callsForCase(AlertState alert, TransferScreened cause) {
    if (alert.severity() != RiskLevel.SEVERE) {
      return false;
    }
    return cause == null ? !gathering.has(alert) : !gathering.has(alert, cause);
  }

  private void openOrJoin(AlertState alert, TransferScreened cause, Instant now) {
    OpenedCase opened = cases.openOrJoin(alert, now);
    if (!opened.isNew()) {
      gather(opened.file(), alert, cause, now);
      return;
    }
    gathering.add(opened.file(), alert, now);
    gathering.add(opened.file(), alert, cause);
    journal.gathered(opened.file(), CaseChange.OPENED, alert.id());
  }

  private void gather(CaseFile file, AlertState alert, TransferScreened cause, Instant now) {
    boolean newAlert = gathering.add(file, alert, now);
    boolean newVerdict = gathering.add(file, alert, cause);
    if (newAlert || newVerdict) {
      file.join(alert.severity(), gathering.size(file), now);
      journal.gathered(file, CaseChange.ALERT_JOINED, alert.id());
    }
  }
}
