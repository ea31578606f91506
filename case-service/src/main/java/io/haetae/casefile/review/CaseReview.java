package io.haetae.casefile.review;

import io.haetae.casefile.dossier.StandingVerdict;
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

/** A review of one version of a verdict, written once. */
@Entity
@Immutable
@Table(name = "case_review")
class CaseReview {
  @Id private UUID id;

  @TenantId private String tenant;

  @Column(name = "case_file")
  private UUID caseFile;

  private UUID alert;
  private UUID screening;

  @Column(name = "screening_version")
  private long screeningVersion;

  @Enumerated(EnumType.STRING)
  private ReviewDecision decision;

  private String basis;
  private String reviewer;

  @Column(name = "reviewed_at")
  private Instant reviewedAt;

  protected CaseReview() {}

  CaseReview(
      UUID id,
      UUID caseFile,
      StandingVerdict verdict,
      ReviewVerdict command,
      String reviewer,
      Instant reviewedAt) {
    this.id = id;
    this.caseFile = caseFile;
    this.alert = verdict.alert();
    this.screening = verdict.screening();
    this.screeningVersion = verdict.version();
    this.decision = command.decision();
    this.basis = command.basis();
    this.reviewer = reviewer;
    this.reviewedAt = reviewedAt;
  }

  boolean covers(StandingVerdict verdict) {
    return screening.equals(verdict.screening()) && screeningVersion == verdict.version();
  }

  ReviewView view() {
    return new ReviewView(
        id, screening, screeningVersion, alert, decision, basis, reviewer, reviewedAt);
  }
}
