package io.haetae.wallet.name;

import io.haetae.contracts.verdict.CheckKind;
import io.haetae.wallet.judgement.Asked;
import io.haetae.wallet.judgement.Evidence;
import io.haetae.wallet.judgement.Found;
import io.haetae.wallet.judgement.Inputs;
import io.haetae.wallet.judgement.Question;
import io.haetae.wallet.judgement.Subject;
import io.haetae.wallet.listing.ListedEntry;
import io.haetae.wallet.listing.Listing;
import io.haetae.wallet.listing.SubjectKind;
import io.haetae.wallet.policy.Policies;
import io.haetae.wallet.verdict.Judged;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Judges a name by the names that bite and by what is known to be somebody else. */
@ApplicationScoped
class NameJudge {
  private final ActiveNames names;
  private final NameExemptionRepository exemptions;
  private final Policies policies;
  private final NameConfig config;

  NameJudge(
      ActiveNames names, NameExemptionRepository exemptions, Policies policies, NameConfig config) {
    this.names = names;
    this.exemptions = exemptions;
    this.policies = policies;
    this.config = config;
  }

  /**
   * The verdict on a name now, in the tenant's transaction.
   *
   * @param subject whose exemptions count
   * @param jurisdiction of the asker, null when unknown
   */
  JudgedName judge(
      String tenant, String subject, AskedName asked, Instant now, String jurisdiction) {
    BuiltNames built = names.latest();
    double threshold = config.threshold(tenant);
    Exempted exempted = exemptions.standing(tenant, subject, now);
    List<NameCandidate> candidates =
        built.search(asked.question(config.candidates(), threshold)).stream()
            .map(exempted::mark)
            .toList();
    Evidence evidence = built.lists().and(found(built, candidates));
    Inputs inputs =
        Inputs.of(
            new Asked(null, null, null, null, subject),
            new Question(Subject.NAME, false, false, now, now, jurisdiction),
            evidence,
            policies.onNames(tenant));
    return new JudgedName(
        candidates,
        NameCandidate.rounded(threshold),
        built.position(),
        nextDay(candidates, LocalDate.ofInstant(now, ZoneOffset.UTC)),
        Judged.of(inputs));
  }

  private static LocalDate nextDay(List<NameCandidate> candidates, LocalDate today) {
    return candidates.stream()
        .flatMap(candidate -> candidate.listings().stream())
        .flatMap(
            listing -> Stream.of(listing.effective(), listing.ended()).filter(Objects::nonNull))
        .filter(day -> day.isAfter(today))
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  /** The verdict on a screened name as it would be now. */
  JudgedName judgeAgain(String tenant, StoredNameScreening stored, Instant now) {
    NameScreening view = stored.view();
    String jurisdiction = stored.kept().inputs().inputs().question().jurisdiction();
    return judge(tenant, view.subject(), view.asked(), now, jurisdiction);
  }

  private static List<Found> found(BuiltNames built, List<NameCandidate> candidates) {
    return candidates.stream()
        .filter(candidate -> candidate.exemption() == null)
        .flatMap(candidate -> found(built, candidate))
        .toList();
  }

  private static Stream<Found> found(BuiltNames built, NameCandidate candidate) {
    return candidate.listings().stream()
        .map(CandidateListing::key)
        .distinct()
        .map(built.parties()::get)
        .flatMap(
            party ->
                party.listings().stream()
                    .map(
                        listing ->
                            new Found(
                                CheckKind.NAME,
                                entry(party, listing, candidate.matchedName()),
                                null)));
  }

  private static ListedEntry entry(IndexedParty party, Listing listing, String matchedName) {
    return new ListedEntry(
        party.source(),
        party.snapshot(),
        party.listKind(),
        party.jurisdiction(),
        party.publishedOn(),
        party.party(),
        SubjectKind.NAME,
        null,
        matchedName,
        party.primaryName(),
        listing.programs(),
        party.stateActor(),
        listing.announcedOn(),
        listing.effectiveOn(),
        listing.endedOn(),
        party.firstSeen(),
        party.provisional(),
        party.entity());
  }
}
