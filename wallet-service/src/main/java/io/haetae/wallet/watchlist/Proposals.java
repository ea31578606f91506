package io.haetae.wallet.watchlist;

import io.haetae.contracts.problem.ProblemType;
import io.haetae.platform.audit.Audit;
import io.haetae.platform.problem.ProblemException;
import io.haetae.wallet.listing.InvalidListException;
import io.haetae.wallet.listing.ListHead;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** Puts snapshots before a second person. */
@ApplicationScoped
class Proposals {
  private final SnapshotRepository snapshots;
  private final SourceRepository sources;
  private final ChangeRepository changes;
  private final SightingRepository sightings;
  private final Effects effects;
  private final AutomaticApproval automatic;
  private final WatchlistConfig config;
  private final Audit audit;
  private final Clock clock;

  Proposals(
      SnapshotRepository snapshots,
      SourceRepository sources,
      ChangeRepository changes,
      SightingRepository sightings,
      Effects effects,
      AutomaticApproval automatic,
      WatchlistConfig config,
      Audit audit,
      Clock clock) {
    this.snapshots = snapshots;
    this.sources = sources;
    this.changes = changes;
    this.sightings = sightings;
    this.effects = effects;
    this.automatic = automatic;
    this.config = config;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * A snapshot whose file was just read whole; throws {@link InvalidListException} if it is cut.
   */
  void first(String source, String hash, ListHead head, Origin origin, StagedParties staged) {
    SourceState before = sources.lock(source);
    requireRoom(before);
    if (!head.watched().isEmpty()) {
      snapshots.describe(source, hash, head, SnapshotState.HISTORY);
      sightings.record(source, hash, head, staged.sightings());
      audited("watchlist.history.imported", source, hash);
    } else if (origin.seenOn() != null) {
      snapshots.describe(source, hash, head, SnapshotState.HISTORY);
      effects.seenOn(source, hash, origin);
      audited("watchlist.history.imported", source, hash);
    } else {
      requireWhole(head, staged, before);
      snapshots.describe(source, hash, head, SnapshotState.STAGED);
      boolean sameMeaning =
          head.kind() == before.kind() && head.jurisdiction().equals(before.jurisdiction());
      propose(source, hash, Proposal.IMPORT, origin.actor(), before);
      sources.checked(source, askedAt(origin));
      automatic.consider(source, hash, before, sameMeaning && staged.rejected() == 0);
    }
  }

  /** A snapshot whose file came once more. */
  void again(StoredSnapshot snapshot, Origin origin) {
    String source = snapshot.source();
    SourceState before = sources.lock(source);
    boolean known =
        snapshot.state() == SnapshotState.PENDING
            || snapshot.state() == SnapshotState.HISTORY
            || snapshot.hash().equals(before.snapshot());
    if (!known) {
      propose(source, snapshot.hash(), Proposal.IMPORT, origin.actor(), before);
    }
    sources.checked(source, askedAt(origin));
    audited("watchlist.checked", source, snapshot.hash());
  }

  /** Going back to a snapshot that was approved before. */
  void rollback(StoredSnapshot snapshot, Actor actor, String why) {
    SourceState before = sources.lock(snapshot.source());
    propose(snapshot.source(), snapshot.hash(), Proposal.ROLLBACK, actor, before);
    Map<String, String> details = Map.of("snapshot", snapshot.hash(), "reason", why);
    audit.record("watchlist.rollback.proposed", "watchlist", snapshot.source(), details);
  }

  private void propose(
      String source, String hash, Proposal proposal, Actor actor, SourceState before) {
    Instant now = clock.instant();
    ChangeCounts counts = changes.count(source, before.snapshot(), hash);
    var biting = new ChangeRepository.Biting(before.snapshot(), snapshots.pending(source));
    snapshots.propose(source, hash, proposal, actor, now, counts);
    effects.take(source, hash, biting, Cause.PROPOSED, actor, now);
    audited("watchlist.proposed", source, hash);
  }

  private Instant askedAt(Origin origin) {
    return origin.askedAt() == null ? clock.instant() : origin.askedAt();
  }

  private void requireRoom(SourceState before) {
    if (before.version() == 0 && sources.count() > config.maxSources()) {
      throw new ProblemException(
          ProblemType.CONFLICT, "There are " + config.maxSources() + " sources, the most allowed");
    }
  }

  private void requireWhole(ListHead head, StagedParties staged, SourceState before) {
    if (staged.parties() < before.parties() * config.minimumShare()) {
      throw InvalidListException.file(
          "lists " + staged.parties() + " where the active snapshot lists " + before.parties());
    }
    if (!head.endMarked() && head.rows() < before.rows()) {
      throw InvalidListException.file(
          "lacks its end mark and has %d rows where the active snapshot has %d: it is cut"
              .formatted(head.rows(), before.rows()));
    }
  }

  private void audited(String action, String source, String hash) {
    audit.record(action, "watchlist", source, Map.of("snapshot", hash));
  }
}
