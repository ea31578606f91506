package io.haetae.wallet.watchlist;

import io.haetae.platform.audit.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;

/** Ends the wait of a snapshot. */
@ApplicationScoped
class Decisions {
  private final SnapshotRepository snapshots;
  private final SourceRepository sources;
  private final Effects effects;
  private final Audit audit;

  Decisions(SnapshotRepository snapshots, SourceRepository sources, Effects effects, Audit audit) {
    this.snapshots = snapshots;
    this.sources = sources;
    this.effects = effects;
    this.audit = audit;
  }

  /** Makes it the active one; what was proposed before it waits no longer. */
  void approve(StoredSnapshot snapshot, Actor actor, String why, Instant now) {
    var biting = biting(snapshot);
    snapshots.decide(snapshot, SnapshotState.APPROVED, actor, why, now);
    snapshots.supersedeOlderThan(snapshot);
    sources.activate(snapshot.source(), snapshot.hash(), now);
    effects.take(snapshot.source(), snapshot.hash(), biting, Cause.APPROVED, actor, now);
    audited("watchlist.approved", snapshot, why);
  }

  /** Lets go of what it held. */
  void reject(StoredSnapshot snapshot, Actor actor, String why, Instant now) {
    var biting = biting(snapshot);
    snapshots.decide(snapshot, SnapshotState.REJECTED, actor, why, now);
    effects.take(snapshot.source(), snapshot.hash(), biting, Cause.REJECTED, actor, now);
    audited("watchlist.rejected", snapshot, why);
  }

  private ChangeRepository.Biting biting(StoredSnapshot snapshot) {
    SourceState before = sources.lock(snapshot.source());
    return new ChangeRepository.Biting(before.snapshot(), snapshots.pending(snapshot.source()));
  }

  private void audited(String action, StoredSnapshot snapshot, String why) {
    audit.record(
        action,
        "watchlist",
        snapshot.source(),
        Map.of("snapshot", snapshot.hash(), "proposal", snapshot.proposal().name(), "reason", why));
  }
}
