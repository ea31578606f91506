package io.haetae.wallet.screening;

import io.haetae.wallet.evidence.Bases;
import io.haetae.wallet.evidence.Basis;
import io.haetae.wallet.rescreening.Changes;
import io.haetae.wallet.rescreening.Rescreenable;
import io.haetae.wallet.rescreening.SubjectKey;
import io.haetae.wallet.rescreening.SubjectKey.Kind;
import io.haetae.wallet.verdict.NewerVerdict;
import io.haetae.wallet.verdict.SupersededVerdicts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Judges addresses again: of each address the latest screening of a tenant. */
@ApplicationScoped
class AddressRescreening implements Rescreenable {
  private final AddressScreeningRepository screenings;
  private final SupersededVerdicts superseded;
  private final AddressJudge judge;
  private final AddressAnnouncer announcer;
  private final Bases bases;
  private final Clock clock;

  AddressRescreening(
      AddressScreeningRepository screenings,
      SupersededVerdicts superseded,
      AddressJudge judge,
      AddressAnnouncer announcer,
      Bases bases,
      Clock clock) {
    this.screenings = screenings;
    this.superseded = superseded;
    this.judge = judge;
    this.announcer = announcer;
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
    List<NewerVerdict> newer = new ArrayList<>();
    List<AddressScreening> changed = new ArrayList<>();
    for (StoredAddressScreening stored : screenings.latest(tenant, keys)) {
      newer(tenant, stored, changes, basis, now)
          .ifPresent(
              verdict -> {
                newer.add(verdict);
                changed.add(view(stored.view(), verdict));
              });
    }
    write(tenant, newer, changed, now);
    return null;
  }

  private Optional<NewerVerdict> newer(
      String tenant, StoredAddressScreening stored, Changes changes, Basis basis, Instant now) {
    return NewerVerdict.of(
        stored.kept(),
        judge.judgeAgain(tenant, stored, basis, now),
        changes.cause(stored.view().key()),
        now);
  }

  private void write(
      String tenant, List<NewerVerdict> newer, List<AddressScreening> changed, Instant now) {
    superseded.keep(tenant, newer, now);
    screenings.update(tenant, newer);
    changed.forEach(screening -> announcer.announce(tenant, screening));
  }

  private static AddressScreening view(AddressScreening before, NewerVerdict newer) {
    return new AddressScreening(
        before.id(),
        newer.version(),
        before.asked(),
        before.network(),
        before.family(),
        before.address(),
        before.recordedAt(),
        newer.judged().verdict(),
        newer.change());
  }
}
