package io.haetae.wallet.watchlist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/**
 * Approves without a second person where nothing changed, and where the source's settings allow it
 * for a small change; never the first snapshot of a source.
 */
@ApplicationScoped
class AutomaticApproval {
  private final SnapshotRepository snapshots;
  private final ChangeRepository changes;
  private final Decisions decisions;
  private final WatchlistConfig config;
  private final Clock clock;

  AutomaticApproval(
      SnapshotRepository snapshots,
      ChangeRepository changes,
      Decisions decisions,
      WatchlistConfig config,
      Clock clock) {
    this.snapshots = snapshots;
    this.changes = changes;
    this.decisions = decisions;
    this.config = config;
    this.clock = clock;
  }

  /**
   * Decides on a snapshot that was just proposed.
   *
   * @param trusted whether it means what the active one means and no row was rejected
   */
  void consider(String source, String hash, SourceState before, boolean trusted) {
    if (before.snapshot() == null || !trusted) {
      return;
    }
    ChangeCounts counts = changes.count(source, before.snapshot(), hash);
    double share = (double) counts.total() / Math.max(1, before.parties());
    boolean small = mayApprove(source) && share < config.approvalShare();
    if (counts.total() == 0 || small) {
      String why = "%d of %d parties differ".formatted(counts.total(), before.parties());
      StoredSnapshot snapshot = snapshots.find(source, hash).orElseThrow();
      decisions.approve(snapshot, Actor.SERVICE, why, clock.instant());
    }
  }

  private boolean mayApprove(String source) {
    WatchlistConfig.Source settings = config.sources().get(source);
    return settings != null && settings.autoApprove();
  }
}
