package io.haetae.alert.occurrence;

import io.haetae.alert.alert.AlertCause;
import io.haetae.contracts.screening.NameScreened;
import io.haetae.contracts.screening.TransferScreened;
import io.haetae.contracts.screening.WalletScreened;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Keeps and finds the verdicts behind alerts. */
@ApplicationScoped
public class OccurrenceRepository implements PanacheRepositoryBase<AlertOccurrence, UUID> {
  private final VerdictDocuments documents;

  OccurrenceRepository(VerdictDocuments documents) {
    this.documents = documents;
  }

  /** The newest verdicts on transfers behind an alert, newest first, at most so many. */
  public List<TransferScreened> transfersOf(UUID alert, int limit) {
    return newestOf(alert, OccurrenceKind.TRANSFER, TransferScreened.class, limit);
  }

  /** The newest verdicts on an address behind an alert, newest first, at most so many. */
  public List<WalletScreened> walletsOf(UUID alert, int limit) {
    return newestOf(alert, OccurrenceKind.ADDRESS, WalletScreened.class, limit);
  }

  /** The newest verdicts on a name behind an alert, newest first, at most so many. */
  public List<NameScreened> namesOf(UUID alert, int limit) {
    return newestOf(alert, OccurrenceKind.NAME, NameScreened.class, limit);
  }

  /** The alerts that gathered a verdict of the screening. */
  Set<UUID> alertsOf(UUID screening) {
    return new TreeSet<>(
        getEntityManager()
            .createQuery(
                "select distinct alert from AlertOccurrence where screening = ?1", UUID.class)
            .setParameter(1, screening)
            .getResultList());
  }

  void keep(UUID id, UUID alert, UUID event, AlertCause cause) {
    persist(new AlertOccurrence(id, alert, event, documents.write(cause)));
  }

  private <T> List<T> newestOf(UUID alert, OccurrenceKind kind, Class<T> type, int limit) {
    return find(
            "alert = ?1 and kind = ?2 order by recordedAt desc, screeningVersion desc, id desc",
            alert,
            kind)
        .page(0, limit)
        .stream()
        .map(o -> documents.read(o.verdict(), type))
        .toList();
  }
}
