package io.haetae.wallet.screening;

import io.haetae.wallet.evidence.Bases;
import io.haetae.wallet.replay.Replay;
import io.haetae.wallet.replay.Replayable;
import io.haetae.wallet.replay.Replays;
import io.haetae.wallet.verdict.KeptVerdict;
import io.haetae.wallet.verdict.SupersededVerdicts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Computes verdicts on addresses again. */
@ApplicationScoped
class AddressReplay implements Replayable {
  private final AddressScreeningRepository screenings;
  private final SupersededVerdicts superseded;
  private final AddressJudge judge;
  private final Bases bases;
  private final Clock clock;

  AddressReplay(
      AddressScreeningRepository screenings,
      SupersededVerdicts superseded,
      AddressJudge judge,
      Bases bases,
      Clock clock) {
    this.screenings = screenings;
    this.superseded = superseded;
    this.judge = judge;
    this.bases = bases;
    this.clock = clock;
  }

  @Override
  public Optional<Replay> replay(String tenant, UUID id, Long version) {
    return screenings
        .find(tenant, id)
        .flatMap(stored -> kept(tenant, stored, version).map(kept -> replay(tenant, stored, kept)));
  }

  private Replay replay(String tenant, StoredAddressScreening stored, KeptVerdict kept) {
    return Replays.of(kept, judge.judgeAgain(tenant, stored, bases.current(), clock.instant()));
  }

  private Optional<KeptVerdict> kept(String tenant, StoredAddressScreening stored, Long version) {
    return version == null || version == stored.kept().version()
        ? Optional.of(stored.kept())
        : superseded.find(tenant, stored.kept().screening(), version);
  }
}
