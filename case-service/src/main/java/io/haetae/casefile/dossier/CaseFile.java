package io.haetae.casefile.dossier;

import io.haetae.contracts.casefile.CaseChange;
import io.haetae.contracts.casefile.CaseChanged;
import io.haetae.contracts.casefile.CaseStatus;
import io.haetae.contracts.problem.ProblemType;
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

/** A case of a bank about one of its customers; {@link CaseFileRepository} opens it. */
@Entity
@Table(name = "case_file")
public class CaseFile {
  @Id private UUID id;

  @TenantId private String tenant;

  private long version;
  private String customer;

  @Column(name = "booking_entity")
  private String bookingEntity;

  @Enumerated(EnumType.STRING)
  private CaseStatus status;

  @Enumerated(EnumType.STRING)
  private RiskLevel severity;

  private String assignee;
  private long alerts;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  /** For Hibernate. */
  protected CaseFile() {}

  /** As {@link CaseFileRepository#openOrJoin} writes the first version. */
  static CaseFile opened(UUID id, String tenant, String customer, RiskLevel severity, Instant now) {
    CaseFile file = new CaseFile();
    file.id = id;
    file.tenant = tenant;
    file.version = 1;
    file.customer = customer;
    file.status = CaseStatus.OPEN;
    file.severity = severity;
    file.alerts = 1;
    file.openedAt = now;
    file.changedAt = now;
    return file;
  }

  /**
   * Takes in an alert or another verdict of one that it has; a closed case opens again, because
   * what closed it did not see this.
   *
   * @param level the alert's severity
   * @param gathered how many alerts the case has now
   */
  public void join(RiskLevel level, long gathered, Instant now) {
    severity = severity.compareTo(level) <= 0 ? severity : level;
    alerts = gathered;
    if (status == CaseStatus.CLOSED) {
      status = CaseStatus.OPEN;
    }
    advance(now);
  }

  /** Gives the case to a person, or with null to nobody. */
  public void assign(String newAssignee, Instant now) {
    assignee = newAssignee;
    advance(now);
  }

  /**
   * Moves the case on.
   *
   * @param unreviewed how many refused or blocked verdicts nobody reviewed
   * @throws ProblemException CONFLICT where it stands there already or closing would leave a
   *     verdict unreviewed, INVALID_FIELD where opening again lacks its reason
   */
  public void moveTo(CaseStatus target, String reason, long unreviewed, Instant now) {
    if (target == status) {
      throw new ProblemException(ProblemType.CONFLICT, "The case is " + status + " already");
    }
    if (target == CaseStatus.CLOSED && unreviewed > 0) {
      throw new ProblemException(
          ProblemType.CONFLICT, unreviewed + " refused or blocked verdicts await review");
    }
    if (status == CaseStatus.CLOSED && reason == null) {
      throw ProblemException.at(ProblemType.INVALID_FIELD, "/reason", "is required to open again");
    }
    status = target;
    advance(now);
  }

  /**
   * Notes a note or a review.
   *
   * @throws ProblemException CONFLICT on a review of a closed case
   */
  public void touch(CaseChange change, Instant now) {
    if (change == CaseChange.REVIEWED && status == CaseStatus.CLOSED) {
      throw new ProblemException(ProblemType.CONFLICT, "The case is CLOSED");
    }
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
          ProblemType.CONFLICT, "The case changed meanwhile: it is at version " + version);
    }
  }

  /** The event that tells of its present version. */
  CaseChanged event(CaseChange change) {
    return new CaseChanged(
        id, version, tenant, bookingEntity, change, status, severity, assignee, alerts, changedAt);
  }

  /** What a bank's people see of it. */
  public CaseView view() {
    return new CaseView(
        id,
        version,
        customer,
        bookingEntity,
        status,
        severity,
        assignee,
        alerts,
        openedAt,
        changedAt);
  }

  public UUID id() {
    return id;
  }

  public String tenant() {
    return tenant;
  }

  public long version() {
    return version;
  }

  public String customer() {
    return customer;
  }

  public CaseStatus status() {
    return status;
  }

  public Instant changedAt() {
    return changedAt;
  }

  private void advance(Instant now) {
    version++;
    changedAt = now;
  }
}
