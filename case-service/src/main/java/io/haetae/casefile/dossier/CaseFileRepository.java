package io.haetae.casefile.dossier;

import io.haetae.contracts.alert.AlertState;
import io.haetae.contracts.casefile.CaseStatus;
import io.haetae.contracts.problem.ProblemType;
import io.haetae.platform.id.Ids;
import io.haetae.platform.problem.ProblemException;
import io.haetae.platform.tenancy.OutdatedException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/** Opens and finds the cases of the transaction's tenant. */
@ApplicationScoped
public class CaseFileRepository implements PanacheRepositoryBase<CaseFile, UUID> {
  private static final String ONE_OPEN = "uq_case_file_open";

  /** Waits for a rival that opens the same customer's case, and then leaves it the field. */
  private static final String OPEN =
      """
      insert into case_file (tenant, id, version, customer, booking_entity, status, severity, alerts,
        opened_at, changed_at)
      values (:tenant, :id, 1, :customer, cast(:bookingEntity as text), 'OPEN', :severity, 1, :now, :now)
      on conflict do nothing
      """;

  /**
   * The customer's open case, locked: the one there is, else a new one. Where this alert opened a
   * case before that is closed now, that one is given, for the caller to open again.
   */
  public OpenedCase openOrJoin(AlertState alert, Instant now) {
    UUID id = Ids.v5(alert.tenant(), alert.id().toString());
    boolean isNew = insert(id, alert, now);
    CaseFile file =
        lockOpenOf(alert.customer())
            .or(() -> lock(id))
            .orElseThrow(() -> new IllegalStateException("The open case was closed meanwhile"));
    return new OpenedCase(file, isNew);
  }

  /** The open case that holds the alert, locked. */
  public Optional<CaseFile> lockOpenWith(UUID alert) {
    return find(
            "status <> ?1 and id in (select a.caseFile from CaseAlert a where a.alert = ?2)",
            CaseStatus.CLOSED,
            alert)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /** The case, locked until the transaction ends; throws NOT_FOUND where the tenant has none. */
  public CaseFile require(UUID id) {
    return lock(id).orElseThrow(CaseFileRepository::notFound);
  }

  /** The case, to look at; throws NOT_FOUND where the tenant has none of this id. */
  public CaseFile look(UUID id) {
    return find("id", id).singleResultOptional().orElseThrow(CaseFileRepository::notFound);
  }

  /**
   * Refuses to open a closed case while the customer has another open one.
   *
   * @throws ProblemException CONFLICT that names the open one
   */
  public void requireNoOtherOpen(CaseFile file) {
    find(
            "customer = ?1 and status <> ?2 and id <> ?3",
            file.customer(),
            CaseStatus.CLOSED,
            file.id())
        .firstResultOptional()
        .ifPresent(
            other -> {
              throw ProblemException.at(
                  ProblemType.CONFLICT,
                  "/status",
                  "The customer's case " + other.id() + " is open");
            });
  }

  /**
   * Writes a case that was opened again. An alert may open the customer's next one at the same
   * time: the database lets one of them stand, and the work that lost finds it on its next run.
   */
  public void writeOpened() {
    try {
      flush();
    } catch (ConstraintViolationException e) {
      if (ONE_OPEN.equals(e.getConstraintName())) {
        throw new OutdatedException("another case of the customer was opened meanwhile");
      }
      throw e;
    }
  }

  private boolean insert(UUID id, AlertState alert, Instant now) {
    return getEntityManager()
            .createNativeQuery(OPEN)
            .setParameter("tenant", alert.tenant())
            .setParameter("id", id)
            .setParameter("customer", alert.customer())
            .setParameter("bookingEntity", alert.bookingEntity())
            .setParameter("severity", alert.severity().name())
            .setParameter("now", now)
            .executeUpdate()
        == 1;
  }

  private Optional<CaseFile> lockOpenOf(String customer) {
    return find("customer = ?1 and status <> ?2", customer, CaseStatus.CLOSED)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .singleResultOptional();
  }

  private Optional<CaseFile> lock(UUID id) {
    return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional();
  }

  private static ProblemException notFound() {
    return new ProblemException(ProblemType.NOT_FOUND, "No case has this id");
  }
}
