package io.haetae.wallet.name;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Keeps the names and their screenings up to date, beside the questions. */
@ApplicationScoped
class NameWorker {
  private static final Logger LOG = Logger.getLogger(NameWorker.class);

  private final NameSweep sweep;
  private final NameConfig config;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private Thread thread;

  NameWorker(NameSweep sweep, NameConfig config) {
    this.sweep = sweep;
    this.config = config;
  }

  void start(@Observes StartupEvent event) {
    if (config.enabled()) {
      thread = Thread.ofPlatform().name("names").daemon().start(this::run);
    }
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    stopped.countDown();
    if (thread != null) {
      thread.interrupt();
      thread.join(config.pollEvery().toMillis());
    }
  }

  private void run() {
    try {
      do {
        step();
      } while (!stopped.await(config.pollEvery().toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      LOG.debug("Names are no longer kept");
    }
  }

  private void step() {
    try {
      sweep.step();
    } catch (RuntimeException e) {
      LOG.warnf(e, "Names are brought up to date in a moment");
    }
  }
}
