package io.haetae.casefile.dossier;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Keeps and finds the alerts of cases. */
@ApplicationScoped
class CaseAlertRepository implements PanacheRepositoryBase<CaseAlert, UUID> {

  /** The alerts of a case, first joined first. */
  List<CaseAlert> of(UUID caseFile) {
    return list("caseFile = ?1 order by joinedAt, id", caseFile);
  }

  /** The rows of an alert, one for each case that gathered it. */
  List<CaseAlert> rowsOf(UUID alert) {
    return list("alert", alert);
  }
}
