package io.haetae.alert.alert;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** A line of history, written once. */
@Entity
@Immutable
@Table(name = "alert_history")
class AlertHistory {
  @Id private UUID id;

  @TenantId private String tenant;

  private UUID alert;
  private long version;
  private Instant at;
  private String actor;

  @Enumerated(EnumType.STRING)
  private HistoryChange change;

  private String detail;

  protected AlertHistory() {}

  AlertHistory(UUID id, Alert alert, HistoryChange change, String actor, String detail) {
    this.id = id;
    this.tenant = alert.tenant();
    this.alert = alert.id();
    this.version = alert.version();
    this.at = alert.changedAt();
    this.actor = actor;
    this.change = change;
    this.detail = detail;
  }

  HistoryLine line() {
    return new HistoryLine(version, at, actor, change, detail);
  }
}
