package io.haetae.wallet.replay;

import java.util.Optional;
import java.util.UUID;

/** A kind of screening whose verdicts can be computed again. */
public interface Replayable {
  /**
   * Replays a verdict of the tenant, in the open transaction; empty where it is of another kind or
   * there is none.
   *
   * @param version of the verdict, null for the newest
   */
  Optional<Replay> replay(String tenant, UUID id, Long version);
}
