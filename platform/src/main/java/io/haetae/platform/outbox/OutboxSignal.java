package io.haetae.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the relay. */
@ApplicationScoped
class OutboxSignal {
  private final Semaphore raised = new Semaphore(0);

  void raise() {
    raised.release();
  }

  /** Waits until raised or the time is over; what is raised while it then gathers wakes once. */
  void await(Duration atMost, Duration gather) throws InterruptedException {
    if (raised.tryAcquire(Math.max(1, atMost.toMillis()), TimeUnit.MILLISECONDS)) {
      Thread.sleep(gather);
      raised.drainPermits();
    }
  }
}
