package io.haetae.casefile.note;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** A note in a case, written once. */
@Entity
@Immutable
@Table(name = "case_note")
class CaseNote {
  @Id private UUID id;

  @TenantId private String tenant;

  @Column(name = "case_file")
  private UUID caseFile;

  private String author;
  private String text;

  @Column(name = "written_at")
  private Instant writtenAt;

  protected CaseNote() {}

  CaseNote(UUID id, UUID caseFile, String author, String text, Instant writtenAt) {
    this.id = id;
    this.caseFile = caseFile;
    this.author = author;
    this.text = text;
    this.writtenAt = writtenAt;
  }

  NoteView view() {
    return new NoteView(id, author, text, writtenAt);
  }
}
