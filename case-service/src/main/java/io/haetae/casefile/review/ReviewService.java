package io.haetae.casefile.review;

import io.haetae.casefile.dossier.CaseFile;
import io.haetae.casefile.dossier.CaseFileRepository;
import io.haetae.casefile.dossier.CaseJournal;
import io.haetae.casefile.dossier.CaseVerdictRepository;
import io.haetae.casefile.dossier.StandingVerdict;
import io.haetae.contracts.casefile.CaseChange;
import io.haetae.contracts.problem.ProblemType;
import io.haetae.platform.audit.Audit;
import io.haetae.platform.id.Ids;
import io.haetae.platform.identity.CurrentCaller;
import io.haetae.platform.problem.ProblemException;
import io.haetae.platform.tenancy.TenantTransactional;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Writes reviews. */
@ApplicationScoped
@TenantTransactional
public class ReviewService {
  private final CaseFileRepository cases;
  private final CaseVerdictRepository verdicts;
  private final ReviewRepository reviews;
  private final CaseJournal journal;
  private final Audit audit;
  private final CurrentCaller caller;
  private final Clock clock;

  ReviewService(
      CaseFileRepository cases,
      CaseVerdictRepository verdicts,
      ReviewRepository reviews,
      CaseJournal journal,
      Audit audit,
      CurrentCaller caller,
      Clock clock) {
    this.cases = cases;
    this.verdicts = verdicts;
    this.reviews = reviews;
    this.journal = journal;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Writes the caller's review of the newest verdict of a screening.
   *
   * @throws ProblemException INVALID_FIELD where the case has no refused or blocked verdict of it,
   *     CONFLICT where the case is closed
   */
  public void write(UUID id, ReviewVerdict command) {
    CaseFile file = cases.require(id);
    StandingVerdict verdict = reviewable(id, command.screening());
    Instant now = clock.instant();
    String reviewer = caller.get().userName();
    UUID review = Ids.v7(now);
    reviews.persist(new CaseReview(review, id, verdict, command, reviewer, now));
    file.touch(CaseChange.REVIEWED, now);
    journal.changed(
        file, CaseChange.REVIEWED, reviewer, command.decision() + " " + verdict.screening());
    audit.record(
        "case.review",
        "case",
        id.toString(),
        Map.of(
            "review", review.toString(),
            "screening", verdict.screening().toString(),
            "screeningVersion", Long.toString(verdict.version()),
            "decision", command.decision().name()));
  }

  private StandingVerdict reviewable(UUID caseFile, UUID screening) {
    return verdicts
        .standing(caseFile, screening)
        .filter(StandingVerdict::needsReview)
        .orElseThrow(
            () ->
                ProblemException.at(
                    ProblemType.INVALID_FIELD,
                    "/screening",
                    "names no refused or blocked verdict of this case"));
  }
}
