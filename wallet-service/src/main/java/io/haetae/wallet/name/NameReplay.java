package io.haetae.wallet.name;

import io.haetae.wallet.replay.Replay;
import io.haetae.wallet.replay.Replayable;
import io.haetae.wallet.replay.Replays;
import io.haetae.wallet.verdict.KeptVerdict;
import io.haetae.wallet.verdict.SupersededVerdicts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Computes verdicts on names again. */
@ApplicationScoped
class NameReplay implements Replayable {
  private final NameScreeningRepository screenings;
  private final SupersededVerdicts superseded;
  private final NameJudge judge;
  private final Clock clock;

  NameReplay(
      NameScreeningRepository screenings,
      SupersededVerdicts superseded,
      NameJudge judge,
      Clock clock) {
    this.screenings = screenings;
    this.superseded = superseded;
    this.judge = judge;
    this.clock = clock;
  }

  @Override
  public Optional<Replay> replay(String tenant, UUID id, Long version) {
    return screenings
        .find(tenant, id)
        .flatMap(stored -> kept(tenant, stored, version).map(kept -> replay(tenant, stored, kept)));
  }

  private Replay replay(String tenant, StoredNameScreening stored, KeptVerdict kept) {
    return Replays.of(kept, judge.judgeAgain(tenant, stored, clock.instant()).judged());
  }

  private Optional<KeptVerdict> kept(String tenant, StoredNameScreening stored, Long version) {
    return version == null || version == stored.kept().version()
        ? Optional.of(stored.kept())
        : superseded.find(tenant, stored.kept().screening(), version);
  }
}
