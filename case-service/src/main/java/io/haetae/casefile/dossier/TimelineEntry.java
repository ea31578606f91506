package io.haetae.casefile.dossier;

import io.haetae.contracts.casefile.CaseChange;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** A line of a case's timeline, written once. */
@Entity
@Immutable
@Table(name = "case_timeline")
class TimelineEntry {
  @Id private UUID id;

  @TenantId private String tenant;

  @Column(name = "case_file")
  private UUID caseFile;

  private long version;
  private Instant at;
  private String actor;

  @Enumerated(EnumType.STRING)
  private CaseChange change;

  private String detail;

  protected TimelineEntry() {}

  TimelineEntry(UUID id, CaseFile file, CaseChange change, String actor, String detail) {
    this.id = id;
    this.caseFile = file.id();
    this.version = file.version();
    this.at = file.changedAt();
    this.actor = actor;
    this.change = change;
    this.detail = detail;
  }

  TimelineLine line() {
    return new TimelineLine(version, at, actor, change, detail);
  }
}
