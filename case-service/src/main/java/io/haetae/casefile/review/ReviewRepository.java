package io.haetae.casefile.review;

import io.haetae.casefile.dossier.CaseVerdictRepository;
import io.haetae.casefile.dossier.StandingVerdict;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Reads and appends reviews. */
@ApplicationScoped
public class ReviewRepository implements PanacheRepositoryBase<CaseReview, UUID> {
  private final CaseVerdictRepository verdicts;

  ReviewRepository(CaseVerdictRepository verdicts) {
    this.verdicts = verdicts;
  }

  /** The reviews in a case, oldest first. */
  public List<ReviewView> of(UUID caseFile) {
    return in(caseFile).stream().map(CaseReview::view).toList();
  }

  /** The screenings whose refusal or block stands without a review, in the order asked. */
  public List<UUID> awaitedIn(UUID caseFile) {
    List<CaseReview> reviews = in(caseFile);
    return verdicts.standingIn(caseFile).stream()
        .filter(StandingVerdict::needsReview)
        .filter(verdict -> reviews.stream().noneMatch(review -> review.covers(verdict)))
        .map(StandingVerdict::screening)
        .distinct()
        .toList();
  }

  private List<CaseReview> in(UUID caseFile) {
    return list("caseFile = ?1 order by reviewedAt, id", caseFile);
  }
}
