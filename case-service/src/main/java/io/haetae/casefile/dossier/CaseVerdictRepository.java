package io.haetae.casefile.dossier;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps and finds the verdicts of cases. */
@ApplicationScoped
public class CaseVerdictRepository implements PanacheRepositoryBase<CaseVerdict, UUID> {
  private static final String NEWEST =
      """
      from CaseVerdict v where v.caseFile = ?1 and v.screeningVersion =
        (select max(w.screeningVersion) from CaseVerdict w
         where w.caseFile = v.caseFile and w.screening = v.screening)
      """;

  /** The newest verdict of each screening in a case, in the order in which they were asked. */
  public List<StandingVerdict> standingIn(UUID caseFile) {
    return list(NEWEST + " order by v.recordedAt, v.id", caseFile).stream()
        .map(CaseVerdict::standing)
        .toList();
  }

  /** The newest verdict of a screening, if the case has one. */
  public Optional<StandingVerdict> standing(UUID caseFile, UUID screening) {
    return find(NEWEST + " and v.screening = ?2 order by v.id", caseFile, screening)
        .firstResultOptional()
        .map(CaseVerdict::standing);
  }

  List<CaseVerdict> of(UUID caseFile) {
    return list("caseFile = ?1 order by recordedAt desc, id desc", caseFile);
  }

  boolean holds(UUID caseFile, UUID alert, UUID screening, long version) {
    return count(
            "caseFile = ?1 and alert = ?2 and screening = ?3 and screeningVersion = ?4",
            caseFile,
            alert,
            screening,
            version)
        > 0;
  }

  boolean isKnown(UUID alert, UUID screening, long version) {
    return count(
            "alert = ?1 and screening = ?2 and screeningVersion = ?3", alert, screening, version)
        > 0;
  }
}
