package io.haetae.wallet.watchlist;

import io.haetae.contracts.event.Topics;
import io.haetae.contracts.watchlist.WatchlistActivated;
import io.haetae.platform.id.Ids;
import io.haetae.platform.identity.Caller;
import io.haetae.platform.outbox.Outbox;
import io.haetae.wallet.entity.EntityLinks;
import io.haetae.wallet.watchlist.ChangeRepository.Biting;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Lets every reader know that something began or ceased to bite, in the same transaction. */
@ApplicationScoped
class Effects {
  private static final Logger LOG = Logger.getLogger(Effects.class);

  private final SnapshotRepository snapshots;
  private final SourceRepository sources;
  private final ChangeRepository changes;
  private final EntityLinks entities;
  private final Outbox outbox;

  Effects(
      SnapshotRepository snapshots,
      SourceRepository sources,
      ChangeRepository changes,
      EntityLinks entities,
      Outbox outbox) {
    this.snapshots = snapshots;
    this.sources = sources;
    this.changes = changes;
    this.entities = entities;
    this.outbox = outbox;
  }

  /**
   * Compares what bit with what bites since the state of a snapshot was written. Changes are
   * written under the lock on the lists' state, so their ids follow the order of commit.
   */
  void take(String source, String hash, Biting before, Cause cause, Actor actor, Instant now) {
    sources.advance();
    long version = sources.lock(source).version() + 1;
    Biting after = new Biting(sources.lock(source).snapshot(), snapshots.pending(source));
    int moved = changes.record(source, version, hash, before, after, now);
    if (moved == 0 && cause != Cause.APPROVED) {
      return;
    }
    sources.countVersion(source);
    changes.seen(source, hash, now);
    changes.activated(source, version, now, cause, actor, after);
    entities.relink();
    announce(source, version, hash, cause, now);
    LOG.infof(
        "List %s is at version %d: %s, %d parties bite otherwise", source, version, cause, moved);
  }

  /** An earlier day's snapshot tells what was known then, and bites nobody. */
  void seenOn(String source, String hash, Origin origin) {
    Instant then = ChangeRepository.startOf(origin.seenOn());
    changes.seen(source, hash, then);
    Biting that = new Biting(hash, java.util.List.of());
    long version = sources.lock(source).version();
    changes.activated(source, version, then, Cause.SEEN, origin.actor(), that);
  }

  private void announce(String source, long version, String hash, Cause cause, Instant now) {
    StoredSnapshot snapshot = snapshots.find(source, hash).orElseThrow();
    UUID id = Ids.v5(Caller.PLATFORM_TENANT, "watchlist.activated|" + source + "|" + version);
    outbox.publish(
        Topics.WATCHLIST_ACTIVATED,
        source,
        null,
        id,
        source,
        version,
        new WatchlistActivated(
            source,
            version,
            hash,
            snapshot.publishedOn(),
            now,
            snapshot.entries(),
            snapshot.identifiers(),
            cause == Cause.APPROVED ? null : cause.name()));
  }
}
