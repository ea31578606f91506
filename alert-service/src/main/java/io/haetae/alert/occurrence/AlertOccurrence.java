package io.haetae.alert.occurrence;

import io.haetae.alert.alert.AlertCause;
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

/** A verdict that an alert counted, as it arrived; unique on (alert, event). */
@Entity
@Immutable
@Table(name = "alert_occurrence")
class AlertOccurrence {
  @Id private UUID id;

  @TenantId private String tenant;

  private UUID alert;
  private UUID event;

  @Enumerated(EnumType.STRING)
  private OccurrenceKind kind;

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
    AlertCause cause = occurred.cause();
    this.tenant = cause.tenant();
    this.alert = alert;
    this.event = event;
    this.kind = OccurrenceKind.of(cause);
    this.screening = cause.screening();
    this.screeningVersion = cause.version();
    this.occurredAt = cause.occurredAt();
    this.recordedAt = cause.recordedAt();
    this.verdict = occurred.document();
  }

  UUID alert() {
    return alert;
  }

  String verdict() {
    return verdict;
  }
}
