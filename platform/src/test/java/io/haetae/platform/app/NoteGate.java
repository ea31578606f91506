package io.haetae.platform.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Holds the writing of notes where a test asks for it. */
@ApplicationScoped
public class NoteGate {
  private volatile CountDownLatch reached = new CountDownLatch(0);
  private volatile CountDownLatch release = new CountDownLatch(0);

  /** Holds writes; the first latch opens when one is reached, the second lets it go. */
  public void hold(CountDownLatch reached, CountDownLatch release) {
    this.reached = reached;
    this.release = release;
  }

  void pass() throws InterruptedException {
    reached.countDown();
    if (!release.await(30, TimeUnit.SECONDS)) {
      throw new IllegalStateException("Held for too long");
    }
  }
}
