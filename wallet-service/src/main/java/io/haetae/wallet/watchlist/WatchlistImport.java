package io.haetae.wallet.watchlist;

import io.haetae.contracts.event.Topics;
import io.haetae.contracts.problem.ProblemType;
import io.haetae.contracts.watchlist.WatchlistActivated;
import io.haetae.platform.audit.Audit;
import io.haetae.platform.id.Ids;
import io.haetae.platform.identity.Caller;
import io.haetae.platform.identity.CurrentCaller;
import io.haetae.platform.outbox.Outbox;
import io.haetae.platform.problem.ProblemException;
import io.haetae.platform.tenancy.TenantTransactions;
import io.haetae.wallet.listing.InvalidListException;
import io.haetae.wallet.listing.ListFile;
import io.haetae.wallet.listing.ListHead;
import io.haetae.wallet.listing.ListParser;
import io.haetae.wallet.listing.ListRequest;
import io.haetae.wallet.listing.SubjectKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Imports a file as a snapshot and makes it the active one, or notes why it cannot be used. */
@ApplicationScoped
class WatchlistImport {
  private static final Logger LOG = Logger.getLogger(WatchlistImport.class);

  private final WatchlistRepository watchlists;
  private final SubjectResolver subjects;
  private final TenantTransactions transactions;
  private final CurrentCaller callers;
  private final Outbox outbox;
  private final Audit audit;
  private final WatchlistConfig config;
  private final Clock clock;

  WatchlistImport(
      WatchlistRepository watchlists,
      SubjectResolver subjects,
      TenantTransactions transactions,
      CurrentCaller callers,
      Outbox outbox,
      Audit audit,
      WatchlistConfig config,
      Clock clock) {
    this.watchlists = watchlists;
    this.subjects = subjects;
    this.transactions = transactions;
    this.callers = callers;
    this.outbox = outbox;
    this.audit = audit;
    this.config = config;
    this.clock = clock;
  }

  /** The active snapshot after the import; throws INVALID_LIST naming the row or the file. */
  SnapshotView run(ListRequest request, ListFile file) {
    String tenant = callers.get().tenant();
    try {
      ResolvedEntries entries = new ResolvedEntries(subjects);
      ListHead head = ListParser.parse(request, file, entries);
      Snapshot snapshot = new Snapshot(request, file.sha256(), head, entries.all());
      return transactions.call(tenant, () -> activate(snapshot));
    } catch (InvalidListException e) {
      refuse(tenant, request, e);
      throw ProblemException.at(
          ProblemType.INVALID_LIST, e.where(), e.where() + " " + e.getMessage());
    }
  }

  private SnapshotView activate(Snapshot snapshot) {
    String source = snapshot.request().source();
    ActiveSnapshot before = watchlists.lock(source);
    Instant now = clock.instant();
    if (snapshot.sha256().equals(before.snapshot())) {
      watchlists.checked(source, now);
      audit.record("watchlist.checked", "watchlist", source, Map.of("snapshot", snapshot.sha256()));
      Instant activatedAt = watchlists.activatedAt(source).orElseThrow();
      return view(snapshot, before.version(), false, activatedAt, now);
    }
    requireRoom(before);
    requireWhole(snapshot, before);
    watchlists.store(snapshot, now);
    watchlists.activate(source, snapshot.sha256(), now);
    announce(snapshot, before.version() + 1, now);
    return view(snapshot, before.version() + 1, true, now, now);
  }

  private void requireRoom(ActiveSnapshot before) {
    if (before.version() == 0 && watchlists.sources() > config.maxSources()) {
      throw new ProblemException(
          ProblemType.CONFLICT, "There are " + config.maxSources() + " sources, the most allowed");
    }
  }

  private void requireWhole(Snapshot snapshot, ActiveSnapshot before) {
    long entries = snapshot.entries().size();
    if (entries < before.entries() * config.minimumShare()) {
      throw InvalidListException.file(
          "lists " + entries + " things where the active snapshot lists " + before.entries());
    }
    if (!snapshot.head().endMarked() && snapshot.head().rows() < before.rows()) {
      throw InvalidListException.file(
          "lacks its end mark and has "
              + snapshot.head().rows()
              + " rows where the active "
              + "snapshot has "
              + before.rows()
              + ": it is cut");
    }
  }

  private void announce(Snapshot snapshot, long version, Instant now) {
    String source = snapshot.request().source();
    long identifiers = snapshot.count(SubjectKind.IDENTIFIER);
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
            snapshot.sha256(),
            snapshot.head().publishedOn(),
            now,
            snapshot.entries().size(),
            identifiers));
    audit.record(
        "watchlist.activated",
        "watchlist",
        source,
        Map.of("snapshot", snapshot.sha256(), "version", Long.toString(version)));
    LOG.infof(
        "List %s is at version %d: %d entries, of which %d identifiers",
        source, version, snapshot.entries().size(), identifiers);
  }

  private void refuse(String tenant, ListRequest request, InvalidListException cause) {
    String detail = cause.where() + " " + cause.getMessage();
    LOG.warnf("A file for list %s cannot be used: %s", request.source(), detail);
    transactions.run(
        tenant,
        () -> {
          watchlists.failed(request.source(), clock.instant(), detail);
          audit.record(
              "watchlist.refused", "watchlist", request.source(), Map.of("reason", cause.where()));
        });
  }

  private static SnapshotView view(
      Snapshot snapshot, long version, boolean activated, Instant activatedAt, Instant checkedAt) {
    return new SnapshotView(
        snapshot.request().source(),
        version,
        snapshot.sha256(),
        activated,
        snapshot.head().publishedOn(),
        activatedAt,
        checkedAt,
        snapshot.head().rows(),
        snapshot.entries().size(),
        snapshot.count(SubjectKind.IDENTIFIER),
        snapshot.count(SubjectKind.SERVICE));
  }
}
