package io.haetae.casefile.dossier;

import io.haetae.contracts.screening.TransferScreened;
import io.haetae.contracts.verdict.Action;
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

/** A verdict behind an alert of a case, as it arrived. */
@Entity
@Immutable
@Table(name = "case_verdict")
class CaseVerdict {
  @Id private UUID id;

  @TenantId private String tenant;

  @Column(name = "case_file")
  private UUID caseFile;

  private UUID alert;
  private UUID screening;

  @Column(name = "screening_version")
  private long screeningVersion;

  @Enumerated(EnumType.STRING)
  private Action action;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  private String document;

  protected CaseVerdict() {}

  CaseVerdict(UUID id, UUID caseFile, UUID alert, TransferScreened screened, String document) {
    this.id = id;
    this.caseFile = caseFile;
    this.alert = alert;
    this.screening = screened.id();
    this.screeningVersion = screened.version();
    this.action = screened.verdict().action();
    this.recordedAt = screened.recordedAt();
    this.document = document;
  }

  UUID alert() {
    return alert;
  }

  String document() {
    return document;
  }

  StandingVerdict standing() {
    return new StandingVerdict(alert, screening, screeningVersion, action);
  }
}
