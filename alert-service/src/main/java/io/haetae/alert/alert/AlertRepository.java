package io.haetae.alert.alert;

import io.haetae.contracts.alert.AlertStatus;
import io.haetae.contracts.problem.ProblemType;
import io.haetae.platform.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds the alerts of the transaction's tenant. */
@ApplicationScoped
public class AlertRepository implements PanacheRepositoryBase<Alert, UUID> {

  /** The alert, locked until the transaction ends, so that its changes follow one another. */
  public Optional<Alert> lock(UUID id) {
    return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional();
  }

  /** The open alerts about an address that was screened by itself, locked. */
  public List<Alert> lockOpenOf(String address) {
    return find("address = ?1 and status <> ?2 order by id", address, AlertStatus.CLOSED)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** The alert, locked; throws NOT_FOUND where the tenant has none of this id. */
  public Alert require(UUID id) {
    return lock(id).orElseThrow(AlertRepository::notFound);
  }

  /** The alert, to look at; throws NOT_FOUND where the tenant has none of this id. */
  public Alert look(UUID id) {
    return find("id", id).singleResultOptional().orElseThrow(AlertRepository::notFound);
  }

  private static ProblemException notFound() {
    return new ProblemException(ProblemType.NOT_FOUND, "No alert has this id");
  }
}
