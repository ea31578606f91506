package io.haetae.gateway.session;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Deletes ended sessions from time to time. */
@ApplicationScoped
class SessionPurge {
  private static final Logger LOG = Logger.getLogger(SessionPurge.class);

  private final SessionRepository sessions;
  private final SessionConfig config;
  private final Clock clock;
  private final Vertx vertx;

  SessionPurge(SessionRepository sessions, SessionConfig config, Clock clock, Vertx vertx) {
    this.sessions = sessions;
    this.config = config;
    this.clock = clock;
    this.vertx = vertx;
  }

  void start(@Observes StartupEvent event) {
    vertx.setPeriodic(config.purgeEvery().toMillis(), timer -> purge());
  }

  private void purge() {
    sessions
        .deleteEnded(clock.instant())
        .subscribe()
        .with(
            count -> LOG.debugf("Deleted %d ended sessions", count),
            failure -> LOG.warnf("Ended sessions stay for now: %s", failure.getMessage()));
  }
}
