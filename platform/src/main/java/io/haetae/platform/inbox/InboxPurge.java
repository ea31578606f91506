package io.haetae.platform.inbox;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;

/** Forgets events that no topic keeps any more. */
@ApplicationScoped
class InboxPurge {
  private final Inbox inbox;
  private final InboxConfig config;
  private final Clock clock;

  InboxPurge(Inbox inbox, InboxConfig config, Clock clock) {
    this.inbox = inbox;
    this.config = config;
    this.clock = clock;
  }

  @Scheduled(
      identity = "inbox-purge",
      every = "10m",
      delayed = "5m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void purge() throws SQLException {
    inbox.purge(clock.instant().minus(config.keep()));
  }
}
