package io.haetae.wallet.feed;

import io.haetae.platform.identity.Caller;
import io.haetae.platform.problem.ProblemException;
import io.haetae.platform.tenancy.TenantTransactions;
import io.haetae.wallet.listing.ListRequest;
import io.haetae.wallet.watchlist.Actor;
import io.haetae.wallet.watchlist.Freshness;
import io.haetae.wallet.watchlist.Origin;
import io.haetae.wallet.watchlist.ReceivedFiles;
import io.haetae.wallet.watchlist.SnapshotImport;
import io.haetae.wallet.watchlist.SourceLocks;
import io.haetae.wallet.watchlist.WatchlistConfig;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Asks each publisher in its interval; of all replicas one asks at a time. */
@ApplicationScoped
class ScheduledSources {
  private static final Logger LOG = Logger.getLogger(ScheduledSources.class);
  private static final int MAX_DOUBLINGS = 10;

  private final WatchlistConfig config;
  private final FeedConfig feeds;
  private final FeedRepository states;
  private final Publisher publisher;
  private final ReceivedFiles files;
  private final SnapshotImport imports;
  private final Freshness freshness;
  private final SourceLocks locks;
  private final TenantTransactions transactions;
  private final Clock clock;

  ScheduledSources(
      WatchlistConfig config,
      FeedConfig feeds,
      FeedRepository states,
      Publisher publisher,
      ReceivedFiles files,
      SnapshotImport imports,
      Freshness freshness,
      SourceLocks locks,
      TenantTransactions transactions,
      Clock clock) {
    this.config = config;
    this.feeds = feeds;
    this.states = states;
    this.publisher = publisher;
    this.files = files;
    this.imports = imports;
    this.freshness = freshness;
    this.locks = locks;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Scheduled(
      every = "${haetae.feeds.look-every:60s}",
      identity = "watchlist-schedule",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void look() {
    config
        .sources()
        .forEach(
            (source, settings) -> settings.url().ifPresent(url -> look(source, settings, url)));
  }

  private void look(String source, WatchlistConfig.Source settings, URI url) {
    try {
      locks.ifFree(
          SourceLocks.Purpose.FEED,
          source,
          () ->
              transactions
                  .call(Caller.PLATFORM_TENANT, () -> states.due(source, clock.instant()))
                  .ifPresent(last -> ask(source, settings, url, last)));
    } catch (RuntimeException e) {
      LOG.warnf("List %s could not be asked for: %s", source, e.getClass().getSimpleName());
    }
  }

  private void ask(String source, WatchlistConfig.Source settings, URI url, FeedState last) {
    ListRequest request = FeedRequests.of(source, settings, config.maxEntries());
    Origin origin = Origin.now(Actor.SERVICE, "schedule");
    try {
      Fetched fetched =
          publisher.fetch(
              url,
              last,
              body ->
                  files.with(
                      body,
                      file -> {
                        imports.run(request, file, origin);
                        return file.sha256();
                      }));
      if (fetched.status() == Fetched.NOT_MODIFIED) {
        freshness.checked(source, origin.way());
      }
      Instant now = clock.instant();
      run(() -> states.answered(source, fetched, now, now.plus(settings.every())));
    } catch (FeedException e) {
      freshness.failed(source, "the publisher " + e.getMessage());
      failed(source, settings, e.status(), e.getMessage(), last);
    } catch (ProblemException e) {
      failed(source, settings, Fetched.OK, e.getMessage(), last);
    }
  }

  private void failed(
      String source, WatchlistConfig.Source settings, Integer status, String why, FeedState last) {
    Instant now = clock.instant();
    int doublings = Math.min(last.failures(), MAX_DOUBLINGS);
    Duration wait = feeds.retryAfter().multipliedBy(1L << doublings);
    Instant next = now.plus(wait.compareTo(settings.every()) < 0 ? wait : settings.every());
    run(() -> states.failed(source, status, why, now, next));
  }

  private void run(Runnable work) {
    transactions.run(Caller.PLATFORM_TENANT, work);
  }
}
