package io.haetae.platform.inbox;

import io.haetae.platform.failure.Failure;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Tries again: without end while something is away, a few times otherwise. */
@ApplicationScoped
class Retries {
  private static final Logger LOG = Logger.getLogger(Retries.class);

  private final InboxConfig config;
  private final ConsumerMetrics metrics;
  private final CountDownLatch stopped = new CountDownLatch(1);

  Retries(InboxConfig config, ConsumerMetrics metrics) {
    this.config = config;
    this.metrics = metrics;
  }

  void stop(@Observes ShutdownEvent event) {
    stopped.countDown();
  }

  /** Runs the work until nothing is away; throws what else stops it. */
  void whileAway(String consumer, Runnable work) {
    run(consumer, work, 1, 1);
  }

  /** Runs the work until it is done or has failed by itself too often; throws the last failure. */
  void untilHopeless(String consumer, Runnable work) {
    run(consumer, work, config.tries(), config.conflictTries());
  }

  /** Runs the work until it is done; throws only when the process ends. */
  void untilDone(String consumer, Runnable work) {
    run(consumer, work, Integer.MAX_VALUE, Integer.MAX_VALUE);
  }

  private void run(String consumer, Runnable work, int tries, int conflictTries) {
    int failures = 0;
    int permanent = 0;
    int conflicts = 0;
    while (true) {
      try {
        work.run();
        return;
      } catch (RuntimeException e) {
        Failure failure = Failure.of(e);
        permanent += failure == Failure.PERMANENT ? 1 : 0;
        conflicts += failure == Failure.CONFLICT ? 1 : 0;
        boolean hopeless = e instanceof EventRejectedException;
        if (hopeless || permanent >= tries || conflicts >= conflictTries) {
          throw e;
        }
        metrics.failed(consumer, failure);
        failures++;
        pause(consumer, failures, e);
      }
    }
  }

  /** Waits; throws the failure when the process ends, so that nothing is acknowledged. */
  private void pause(String consumer, int failures, RuntimeException failure) {
    Duration pause = config.retryAfter().multipliedBy(1L << Math.min(failures - 1, 10));
    Duration capped = pause.compareTo(config.retryAtMost()) > 0 ? config.retryAtMost() : pause;
    LOG.warnf(
        "Consumer %s tries again, failure %d: %s", consumer, failures, DeadLetterCause.of(failure));
    try {
      if (stopped.await(capped.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new ConsumerStoppedException(failure);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ConsumerStoppedException(failure);
    }
  }
}
