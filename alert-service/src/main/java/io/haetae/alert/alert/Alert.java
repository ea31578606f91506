package io.haetae.alert.alert;

import io.haetae.contracts.alert.AlertOutcome;
import io.haetae.contracts.alert.AlertState;
import io.haetae.contracts.alert.AlertStatus;
import io.haetae.contracts.problem.ProblemType;
import io.haetae.contracts.verdict.Action;
import io.haetae.contracts.verdict.RiskLevel;
import io.haetae.platform.problem.ProblemException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** What a bank has to look at: the verdicts that share a cause within a UTC day. */
@Entity
@Table(name = "alert")
public class Alert {
  @Id private UUID id;

  @TenantId private String tenant;

  private long version;

  @Column(name = "booking_entity")
  private String bookingEntity;

  private String customer;
  private String address;
  private String category;
  private String entity;

  @Enumerated(EnumType.STRING)
  private RiskLevel severity;

  @Column(name = "severity_rank", insertable = false, updatable = false)
  private int severityRank;

  @Enumerated(EnumType.STRING)
  private Action action;

  @Enumerated(EnumType.STRING)
  private AlertStatus status;

  @Enumerated(EnumType.STRING)
  private AlertOutcome outcome;

  private String assignee;
  private long occurrences;

  @Column(name = "first_occurred_at")
  private Instant firstOccurredAt;

  @Column(name = "last_occurred_at")
  private Instant lastOccurredAt;

  @Column(name = "raised_at")
  private Instant raisedAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  /** For Hibernate. */
  protected Alert() {}

  /** A new alert, open and with nobody, for the verdict that raised it. */
  public static Alert raise(
      UUID id, String category, String entity, AlertCause cause, Instant now) {
    Alert alert = new Alert();
    alert.id = id;
    alert.tenant = cause.tenant();
    alert.version = 1;
    alert.bookingEntity = cause.bookingEntity();
    alert.customer = cause.customer();
    alert.address = cause.address();
    alert.category = category;
    alert.entity = entity;
    alert.severity = cause.verdict().level();
    alert.action = cause.verdict().action();
    alert.status = AlertStatus.OPEN;
    alert.occurrences = 1;
    alert.firstOccurredAt = cause.occurredAt();
    alert.lastOccurredAt = cause.occurredAt();
    alert.raisedAt = now;
    alert.changedAt = now;
    return alert;
  }

  /**
   * Takes in another verdict of the same cause: the highest level and the strongest action stand,
   * and a closed alert opens again, because what closed it did not see this.
   */
  public void occurAgain(AlertCause cause, Instant now) {
    harden(cause);
    occurrences++;
    firstOccurredAt = earlier(firstOccurredAt, cause.occurredAt());
    lastOccurredAt = later(lastOccurredAt, cause.occurredAt());
    reopen();
    advance(now);
  }

  /**
   * Takes note that a verdict which it gathers was judged again. One that weighs more than before
   * opens a closed alert again; one that weighs less closes nothing and lowers nothing, because a
   * person decides that.
   *
   * @param stands whether the new verdict still has this alert's cause
   */
  public void verdictChanged(AlertCause cause, boolean stands, Instant now) {
    if (stands) {
      harden(cause);
    }
    if (stands && cause.weighsMore()) {
      reopen();
    }
    advance(now);
  }

  /** Gives the alert to a person, or with null to nobody. */
  public void assign(String newAssignee, Instant now) {
    assignee = newAssignee;
    advance(now);
  }

  /**
   * Moves the alert on.
   *
   * @throws ProblemException CONFLICT where it stands there already, INVALID_FIELD where closing
   *     lacks its outcome, another move carries one, or opening again lacks its reason
   */
  public void moveTo(AlertStatus target, AlertOutcome newOutcome, String reason, Instant now) {
    if (target == status) {
      throw new ProblemException(ProblemType.CONFLICT, "The alert is " + status + " already");
    }
    if (target == AlertStatus.CLOSED && newOutcome == null) {
      throw invalid("/outcome", "is required to close");
    }
    if (target != AlertStatus.CLOSED && newOutcome != null) {
      throw invalid("/outcome", "belongs to CLOSED only");
    }
    if (status == AlertStatus.CLOSED && reason == null) {
      throw invalid("/reason", "is required to open again");
    }
    status = target;
    outcome = newOutcome;
    advance(now);
  }

  /** Notes that somebody commented. */
  public void commented(Instant now) {
    advance(now);
  }

  /**
   * Refuses a change that was decided on another version.
   *
   * @param seen the version that the caller looked at, null where it does not care
   * @throws ProblemException CONFLICT
   */
  public void expectVersion(Long seen) {
    if (seen != null && seen != version) {
      throw new ProblemException(
          ProblemType.CONFLICT, "The alert changed meanwhile: it is at version " + version);
    }
  }

  /** The state that events carry. */
  public AlertState state() {
    return new AlertState(
        id,
        version,
        tenant,
        bookingEntity,
        customer,
        category,
        entity,
        severity,
        action,
        status,
        outcome,
        assignee,
        occurrences,
        firstOccurredAt,
        lastOccurredAt,
        raisedAt,
        address);
  }

  public UUID id() {
    return id;
  }

  public String tenant() {
    return tenant;
  }

  /** Customer, or the address that was screened by itself. */
  public String subject() {
    return customer == null ? address : customer;
  }

  public long version() {
    return version;
  }

  public AlertStatus status() {
    return status;
  }

  public Instant raisedAt() {
    return raisedAt;
  }

  public Instant changedAt() {
    return changedAt;
  }

  private void harden(AlertCause cause) {
    severity = higher(severity, cause.verdict().level());
    action = stronger(action, cause.verdict().action());
  }

  private void reopen() {
    if (status == AlertStatus.CLOSED) {
      status = AlertStatus.OPEN;
      outcome = null;
    }
  }

  private void advance(Instant now) {
    version++;
    changedAt = now;
  }

  private static RiskLevel higher(RiskLevel a, RiskLevel b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  private static Action stronger(Action a, Action b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  private static Instant earlier(Instant a, Instant b) {
    return a.isBefore(b) ? a : b;
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }

  private static ProblemException invalid(String pointer, String detail) {
    return ProblemException.at(ProblemType.INVALID_FIELD, pointer, detail);
  }
}
