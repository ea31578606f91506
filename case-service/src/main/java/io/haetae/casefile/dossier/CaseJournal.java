package io.haetae.casefile.dossier;

import io.haetae.contracts.casefile.CaseChange;
import io.haetae.contracts.event.Topics;
import io.haetae.platform.id.Ids;
import io.haetae.platform.outbox.Outbox;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Writes the timeline and the event of each change, in the transaction of the change. */
@ApplicationScoped
public class CaseJournal implements PanacheRepositoryBase<TimelineEntry, UUID> {
  private static final String SERVICE = "case-service";

  private final Outbox outbox;

  CaseJournal(Outbox outbox) {
    this.outbox = outbox;
  }

  /** Tells of an alert that opened the case, or joined it. */
  public void gathered(CaseFile file, CaseChange change, UUID alert) {
    changed(file, change, SERVICE, alert.toString());
  }

  /** Tells of a change; the detail stays in the timeline and enters no event. */
  public void changed(CaseFile file, CaseChange change, String actor, String detail) {
    persist(new TimelineEntry(Ids.v7(), file, change, actor, detail));
    String subject = file.id().toString();
    outbox.publish(
        Topics.CASE_CHANGED,
        subject,
        file.tenant(),
        Ids.v5(file.tenant(), Topics.CASE_CHANGED + "|" + subject + "|" + file.version()),
        subject,
        file.version(),
        file.event(change));
  }

  /** The timeline of a case, oldest first. */
  public List<TimelineLine> of(UUID caseFile) {
    return list("caseFile = ?1 order by version", caseFile).stream()
        .map(TimelineEntry::line)
        .toList();
  }
}
