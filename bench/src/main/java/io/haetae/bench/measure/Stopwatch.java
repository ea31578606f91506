package io.haetae.bench.measure;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** What counts as time. */
public enum Stopwatch {
  /** Time on the wall: for work that waits for another process. */
  WALL {
    @Override
    long now() {
      return System.nanoTime();
    }
  },
  /** Processor time of this thread: for work within it, so that neighbours count less. */
  PROCESSOR {
    @Override
    long now() {
      return THREADS.getCurrentThreadCpuTime();
    }
  };

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Nanoseconds since an arbitrary instant. */
  abstract long now();
}
