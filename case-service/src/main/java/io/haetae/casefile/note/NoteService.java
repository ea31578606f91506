package io.haetae.casefile.note;

import io.haetae.casefile.dossier.CaseFile;
import io.haetae.casefile.dossier.CaseFileRepository;
import io.haetae.casefile.dossier.CaseJournal;
import io.haetae.contracts.casefile.CaseChange;
import io.haetae.platform.audit.Audit;
import io.haetae.platform.id.Ids;
import io.haetae.platform.identity.CurrentCaller;
import io.haetae.platform.tenancy.TenantTransactional;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Writes notes. */
@ApplicationScoped
@TenantTransactional
public class NoteService {
  private final CaseFileRepository cases;
  private final NoteRepository notes;
  private final CaseJournal journal;
  private final Audit audit;
  private final CurrentCaller caller;
  private final Clock clock;

  NoteService(
      CaseFileRepository cases,
      NoteRepository notes,
      CaseJournal journal,
      Audit audit,
      CurrentCaller caller,
      Clock clock) {
    this.cases = cases;
    this.notes = notes;
    this.journal = journal;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  /** Adds a note by the caller. */
  public void write(UUID id, WriteNote command) {
    CaseFile file = cases.require(id);
    Instant now = clock.instant();
    String author = caller.get().userName();
    UUID note = Ids.v7(now);
    notes.persist(new CaseNote(note, id, author, command.text(), now));
    file.touch(CaseChange.NOTED, now);
    journal.changed(file, CaseChange.NOTED, author, null);
    audit.record("case.note", "case", id.toString(), Map.of("note", note.toString()));
  }
}
