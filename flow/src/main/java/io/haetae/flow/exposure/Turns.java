package io.haetae.flow.exposure;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Who may touch what is known: readers together, and the one writer alone for short turns. What the
 * writer prepares between its turns no reader sees.
 */
final class Turns {
  private final ReentrantLock writer = new ReentrantLock();
  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

  /** Reads what is known, between two turns of the writer. */
  <T> T read(Supplier<T> reading) {
    return holding(lock.readLock(), reading);
  }

  /** All that a writer does, turns and what it prepares between them; another writer waits. */
  <T> T write(Supplier<T> writing) {
    return holding(writer, writing);
  }

  /** A short turn of whoever is the writer, while no reader reads. */
  void turn(Runnable change) {
    holding(
        lock.writeLock(),
        () -> {
          change.run();
          return null;
        });
  }

  private static <T> T holding(Lock lock, Supplier<T> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }
}
