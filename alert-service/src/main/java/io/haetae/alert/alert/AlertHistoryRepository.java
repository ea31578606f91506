package io.haetae.alert.alert;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Reads and appends history. */
@ApplicationScoped
public class AlertHistoryRepository implements PanacheRepositoryBase<AlertHistory, UUID> {

  /** The history of an alert, oldest first. */
  public List<HistoryLine> of(UUID alert) {
    return list("alert = ?1 order by version", alert).stream().map(AlertHistory::line).toList();
  }
}
