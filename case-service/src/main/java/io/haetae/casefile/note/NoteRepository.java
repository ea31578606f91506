package io.haetae.casefile.note;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Reads and appends notes. */
@ApplicationScoped
public class NoteRepository implements PanacheRepositoryBase<CaseNote, UUID> {

  /** The notes of a case, oldest first. */
  public List<NoteView> of(UUID caseFile) {
    return list("caseFile = ?1 order by writtenAt, id", caseFile).stream()
        .map(CaseNote::view)
        .toList();
  }
}
