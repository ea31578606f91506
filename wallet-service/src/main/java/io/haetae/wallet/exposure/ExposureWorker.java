package io.haetae.wallet.exposure;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Looks for something new in the ledger, the labels and the lists. What was known before the start
 * is known before anybody is answered or judged again: funds that are not read yet are no funds
 * that are gone.
 */
@ApplicationScoped
class ExposureWorker {
  private static final int BEFORE_OTHERS = 1_000;
  private static final Logger LOG = Logger.getLogger(ExposureWorker.class);

  private final Exposures exposures;
  private final ExposureConfig config;
  private boolean changed = true;
  private long kept;
  private final CountDownLatch stopped = new CountDownLatch(1);

  ExposureWorker(Exposures exposures, ExposureConfig config) {
    this.exposures = exposures;
    this.config = config;
  }

  void start(@Observes @Priority(BEFORE_OTHERS) StartupEvent event) {
    if (config.enabled()) {
      kept = System.nanoTime() - config.keepEvery().toNanos();
      exposures.refresh();
      Thread.ofPlatform().name("exposure").daemon().start(this::run);
    }
  }

  void stop(@Observes ShutdownEvent event) {
    stopped.countDown();
  }

  private void run() {
    try {
      while (!stopped.await(config.pollEvery().toMillis(), TimeUnit.MILLISECONDS)) {
        look();
      }
    } catch (InterruptedException e) {
      LOG.debug("Exposures are followed no longer");
    }
  }

  private void look() {
    try {
      changed |= exposures.refresh();
      if (changed && isDue()) {
        keep();
      }
    } catch (RuntimeException | Error e) { // whoever stops looking would never find out what is new
      LOG.errorf(e, "Exposures do not show what is known; they are built again in a moment");
    }
  }

  private void keep() {
    try {
      if (exposures.keep()) {
        changed = false;
        kept = System.nanoTime();
      }
    } catch (RuntimeException | Error e) { // the next start takes longer, and nothing else
      LOG.errorf(e, "Exposures are not kept for the next start; that is tried again later");
      kept = System.nanoTime();
    }
  }

  private boolean isDue() {
    return System.nanoTime() - kept > config.keepEvery().toNanos();
  }
}
