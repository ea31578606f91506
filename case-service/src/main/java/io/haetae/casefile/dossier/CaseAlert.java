package io.haetae.casefile.dossier;

import io.haetae.contracts.alert.AlertState;
import io.haetae.contracts.alert.AlertStatus;
import io.haetae.contracts.verdict.Action;
import io.haetae.contracts.verdict.RiskLevel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** The newest state that a case saw of one of its alerts. */
@Entity
@Table(name = "case_alert")
class CaseAlert {
  @Id private UUID id;

  @TenantId private String tenant;

  @Column(name = "case_file", updatable = false)
  private UUID caseFile;

  @Column(updatable = false)
  private UUID alert;

  @Column(name = "alert_version")
  private long alertVersion;

  @Enumerated(EnumType.STRING)
  private RiskLevel severity;

  private String category;
  private String entity;

  @Enumerated(EnumType.STRING)
  private Action action;

  @Enumerated(EnumType.STRING)
  private AlertStatus status;

  private long occurrences;

  @Column(name = "joined_at", updatable = false)
  private Instant joinedAt;

  protected CaseAlert() {}

  CaseAlert(UUID id, UUID caseFile, AlertState state, Instant joinedAt) {
    this.id = id;
    this.caseFile = caseFile;
    this.alert = state.id();
    this.joinedAt = joinedAt;
    refresh(state);
  }

  /** Takes the state if it is newer than the one that is kept. */
  void refresh(AlertState state) {
    if (state.version() <= alertVersion) {
      return;
    }
    alertVersion = state.version();
    severity = state.severity();
    category = state.category();
    entity = state.entity();
    action = state.action();
    status = state.status();
    occurrences = state.occurrences();
  }

  UUID alert() {
    return alert;
  }

  long alertVersion() {
    return alertVersion;
  }

  RiskLevel severity() {
    return severity;
  }

  String category() {
    return category;
  }

  String entity() {
    return entity;
  }

  Action action() {
    return action;
  }

  AlertStatus status() {
    return status;
  }

  long occurrences() {
    return occurrences;
  }
}
