package io.haetae.casefile.desk;

import io.haetae.casefile.dossier.CaseFile;
import io.haetae.casefile.dossier.CaseFileRepository;
import io.haetae.casefile.dossier.CaseJournal;
import io.haetae.casefile.review.ReviewRepository;
import io.haetae.contracts.casefile.CaseChange;
import io.haetae.contracts.casefile.CaseStatus;
import io.haetae.platform.audit.Audit;
import io.haetae.platform.identity.CurrentCaller;
import io.haetae.platform.tenancy.TenantTransactional;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** What a bank's people do to a case. */
@ApplicationScoped
@TenantTransactional
class CaseCommands {
  private static final String NOBODY = "-";

  private final CaseFileRepository cases;
  private final ReviewRepository reviews;
  private final CaseJournal journal;
  private final Audit audit;
  private final CurrentCaller caller;
  private final Clock clock;

  CaseCommands(
      CaseFileRepository cases,
      ReviewRepository reviews,
      CaseJournal journal,
      Audit audit,
      CurrentCaller caller,
      Clock clock) {
    this.cases = cases;
    this.reviews = reviews;
    this.journal = journal;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  void assign(UUID id, AssignCase command) {
    CaseFile file = cases.require(id);
    file.expectVersion(command.version());
    file.assign(command.assignee(), clock.instant());
    record(file, CaseChange.ASSIGNED, command.assignee());
    String assignee = command.assignee() == null ? NOBODY : command.assignee();
    audit.record("case.assign", "case", id.toString(), Map.of("assignee", assignee));
  }

  void move(UUID id, MoveCase command) {
    CaseFile file = cases.require(id);
    file.expectVersion(command.version());
    if (file.status() == CaseStatus.CLOSED) {
      cases.requireNoOtherOpen(file);
    }
    int unreviewed = reviews.awaitedIn(id).size();
    file.moveTo(command.status(), command.reason(), unreviewed, clock.instant());
    cases.writeOpened();
    record(file, CaseChange.STATUS_CHANGED, command.inWords());
    audit.record("case.move", "case", id.toString(), Map.of("status", command.status().name()));
  }

  private void record(CaseFile file, CaseChange change, String detail) {
    journal.changed(file, change, caller.get().userName(), detail);
  }
}
