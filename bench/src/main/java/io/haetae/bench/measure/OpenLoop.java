package io.haetae.bench.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Requests at a constant rate, whether or not earlier ones are answered. Latency counts from the
 * instant a request was due, so that a stall is felt by all that wait behind it.
 *
 * @param perSecond how many requests are due each second
 * @param duration how long requests are sent
 */
public record OpenLoop(double perSecond, Duration duration) {

  /** Latency of each request. */
  public Percentiles run(Exchange exchange, AtomicLong numbers)
      throws InterruptedException, ExecutionException {
    int count = Math.max(1, (int) (perSecond * duration.toNanos() / 1e9));
    List<Future<Long>> answers = new ArrayList<>(count);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      long start = System.nanoTime();
      for (int i = 0; i < count; i++) {
        long due = start + (long) (i * 1e9 / perSecond);
        long wait = due - System.nanoTime();
        if (wait > 0) {
          LockSupport.parkNanos(wait);
        }
        answers.add(threads.submit(() -> latency(exchange, numbers, due)));
      }
    }
    long[] latencies = new long[count];
    for (int i = 0; i < count; i++) {
      latencies[i] = answers.get(i).get();
    }
    return new Percentiles(latencies);
  }

  private static long latency(Exchange exchange, AtomicLong numbers, long due) throws Exception {
    exchange.send(numbers.getAndIncrement());
    return System.nanoTime() - due;
  }
}
