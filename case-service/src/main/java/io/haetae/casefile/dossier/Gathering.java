package io.haetae.casefile.dossier;

import io.haetae.contracts.alert.AlertState;
import io.haetae.contracts.screening.TransferScreened;
import io.haetae.platform.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The alerts and verdicts that cases gather. */
@ApplicationScoped
public class Gathering {
  private final CaseAlertRepository alerts;
  private final CaseVerdictRepository verdicts;
  private final VerdictDocuments documents;

  Gathering(
      CaseAlertRepository alerts, CaseVerdictRepository verdicts, VerdictDocuments documents) {
    this.alerts = alerts;
    this.verdicts = verdicts;
    this.documents = documents;
  }

  /** True where some case, open or closed, has the alert. */
  public boolean has(AlertState alert) {
    return alerts.count("alert", alert.id()) > 0;
  }

  /** True where some case, open or closed, has this verdict of the alert. */
  public boolean has(AlertState alert, TransferScreened cause) {
    return verdicts.isKnown(alert.id(), cause.id(), cause.version());
  }

  /** Brings the alert's state up to date in each case that has it; an older state changes none. */
  public void refresh(AlertState alert) {
    alerts.rowsOf(alert.id()).forEach(row -> row.refresh(alert));
  }

  /** Adds the alert to the case; false where it is there. */
  public boolean add(CaseFile file, AlertState alert, Instant now) {
    if (alerts.count("caseFile = ?1 and alert = ?2", file.id(), alert.id()) > 0) {
      return false;
    }
    UUID id = Ids.v5(file.tenant(), "alert|" + file.id() + "|" + alert.id());
    alerts.persist(new CaseAlert(id, file.id(), alert, now));
    return true;
  }

  /** Adds the verdict to the case; false where it is there, or there is none. */
  public boolean add(CaseFile file, AlertState alert, TransferScreened cause) {
    if (cause == null || verdicts.holds(file.id(), alert.id(), cause.id(), cause.version())) {
      return false;
    }
    String name =
        String.join(
            "|",
            "verdict",
            file.id().toString(),
            alert.id().toString(),
            cause.id().toString(),
            Long.toString(cause.version()));
    UUID id = Ids.v5(file.tenant(), name);
    verdicts.persist(new CaseVerdict(id, file.id(), alert.id(), cause, documents.write(cause)));
    return true;
  }

  /** How many alerts the case has. */
  public long size(CaseFile file) {
    return alerts.count("caseFile", file.id());
  }

  /** The alerts of a case with their verdicts. */
  public List<CaseAlertView> of(UUID caseFile) {
    Map<UUID, List<TransferScreened>> causes =
        verdicts.of(caseFile).stream()
            .collect(
                Collectors.groupingBy(
                    CaseVerdict::alert,
                    Collectors.mapping(v -> documents.read(v.document()), Collectors.toList())));
    return alerts.of(caseFile).stream()
        .map(alert -> CaseAlertView.of(alert, causes.getOrDefault(alert.alert(), List.of())))
        .toList();
  }
}
