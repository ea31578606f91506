package io.haetae.alert.occurrence;

import io.haetae.contracts.screening.TransferScreened;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Keeps and finds the verdicts behind alerts. */
@ApplicationScoped
public class OccurrenceRepository implements PanacheRepositoryBase<AlertOccurrence, UUID> {
  private final VerdictDocuments documents;

  OccurrenceRepository(VerdictDocuments documents) {
    this.documents = documents;
  }

  /** The newest verdicts behind an alert, newest first, at most {@code limit} of them. */
  public List<TransferScreened> newestOf(UUID alert, int limit) {
    return find("alert = ?1 order by recordedAt desc, id desc", alert).page(0, limit).stream()
        .map(o -> documents.read(o.verdict()))
        .toList();
  }

  void keep(UUID id, UUID alert, UUID event, TransferScreened screened) {
    persist(new AlertOccurrence(id, alert, event, documents.write(screened)));
  }
}
