package io.haetae.alert.occurrence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** A verdict that an alert counted, as it arrived; unique on (alert, event). */
@Entity
@Immutable
@Table(name = "alert_occurrence")
class AlertOccurrence {
  @Id private UUID id;

  @TenantId private String tenant;

  private UUID alert;
  private UUID event;
  private UUID screening;

  @Column(name = "screening_version")
  private long screeningVersion;

  @Column(name = "occurred_at")
  private Instant occurredAt;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  private String verdict;

  protected AlertOccurrence() {}

  AlertOccurrence(UUID id, UUID alert, UUID event, OccurredVerdict occurred) {
    this.id = id;
    this.tenant = occurred.screened().tenant();
    this.alert = alert;
    this.event = event;
    this.screening = occurred.screened().id();
    this.screeningVersion = occurred.screened().version();
    this.occurredAt = occurred.screened().occurredAt();
    this.recordedAt = occurred.screened().recordedAt();
    this.verdict = occurred.document();
  }

  String verdict() {
    return verdict;
  }
}
