package io.haetae.wallet.rescreening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Dies in the middle of a batch as often as a test wants, after other kinds were written. */
@ApplicationScoped
class CrashingKind implements Rescreenable {
  private final AtomicInteger crashes = new AtomicInteger();

  void crash(int times) {
    crashes.set(times);
  }

  int left() {
    return crashes.get();
  }

  @Override
  public UUID judgeAgain(String tenant, Changes changes, UUID after) {
    if (crashes.get() > 0) {
      crashes.decrementAndGet();
      throw new IllegalStateException("The process dies here");
    }
    return null;
  }
}
