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
import java.util.List;
import java.util.UUID;

/** Judges addresses again: of each address the latest screening of a tenant. */
@ApplicationScoped
class AddressRescreening implements Rescreenable {
  private final AddressScreeningRepository screenings;
  private final AddressReplacement replacement;
  private final AddressJudge judge;
  private final Bases bases;
  private final Clock clock;

  AddressRescreening(
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

  /** One part holds all: there is at most one screening for each subject. */
  @Override
  public UUID judgeAgain(String tenant, Changes changes, UUID after) {
    List<SubjectKey> keys = changes.of(Kind.ADDRESS, Kind.TEXT);
    if (keys.isEmpty()) {
      return null;
    }
    Basis basis = bases.current();
    Instant now = clock.instant();
    List<NewerAddress> newer = new ArrayList<>();
    for (StoredAddressScreening stored : screenings.latest(tenant, keys)) {
      Judged judged = judge.judgeAgain(tenant, stored, basis, now);
      ChangeCause cause = changes.cause(stored.view().key());
      NewerVerdict.of(stored.kept(), judged, cause, now)
          .ifPresent(verdict -> newer.add(new NewerAddress(stored.view(), verdict)));
    }
    replacement.replace(tenant, newer, now);
    return null;
  }
}
