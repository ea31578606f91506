package io.haetae.wallet.screening;

import io.haetae.contracts.verdict.ChangeCause;
import io.haetae.wallet.evidence.Bases;
import io.haetae.wallet.evidence.Basis;
import io.haetae.wallet.rescreening.Changes;
import io.haetae.wallet.rescreening.Rescreenable;
import io.haetae.wallet.rescreening.SubjectKey;
import io.haetae.wallet.rescreening.SubjectKey.Kind;
import io.haetae.wallet.verdict.Judged;
import io.haetae.wallet.verdict.NewerVerdict;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** Judges addresses again whose funds the ledger shows otherwise than before. */
@ApplicationScoped
class AddressFundsRescreening implements Rescreenable {
  private static final int PART = 500;

  private final AddressScreeningRepository screenings;
  private final AddressReplacement replacement;
  private final AddressJudge judge;
  private final Bases bases;
  private final Clock clock;

  AddressFundsRescreening(
      AddressScreeningRepository screenings,
      AddressReplacement replacement,
      AddressJudge judge,
      Bases bases,
      Clock clock) {
    this.screenings = screenings;
    this.replacement = replacement;
    this.judge = judge;
    this.bases = bases;
    this.clock = clock;
  }

  /** An address that was screened often comes again, and has nothing to say then. */
  @Override
  public UUID judgeAgain(String tenant, Changes changes, UUID after) {
    List<SubjectKey> families = changes.of(Kind.FUNDS);
    List<ScreenedAddress> part =
        families.isEmpty() ? List.of() : screenings.ofFamilies(tenant, families, after, PART);
    Basis basis = bases.current();
    Instant now = clock.instant();
    List<NewerAddress> newer = new ArrayList<>();
    List<SubjectKey> keys =
        new ArrayList<>(new HashSet<>(part.stream().map(ScreenedAddress::key).toList()));
    for (StoredAddressScreening stored : screenings.latest(tenant, keys)) {
      Judged judged = judge.judgeAgain(tenant, stored, basis, now);
      ChangeCause cause = changes.cause(SubjectKey.funds(stored.view().family()));
      NewerVerdict.ofFunds(stored.kept(), judged, cause, now)
          .ifPresent(verdict -> newer.add(new NewerAddress(stored.view(), verdict)));
    }
    replacement.replace(tenant, newer, now);
    return part.size() < PART ? null : part.getLast().id();
  }
}
