package io.haetae.bench.measure;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/**
 * So many callers, each of which asks again as soon as it has its answer: what a side can do at
 * most.
 *
 * @param callers how many at once
 * @param duration how long they go on
 */
public record ClosedLoop(int callers, Duration duration) {

  /** Answers a second. */
  public double run(Exchange exchange, AtomicLong numbers)
      throws InterruptedException, ExecutionException {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      long start = System.nanoTime();
      long end = start + duration.toNanos();
      var calls =
          IntStream.range(0, callers)
              .mapToObj(caller -> threads.submit(() -> ask(exchange, numbers, end)))
              .toList();
      long answers = 0;
      for (Future<Long> call : calls) {
        answers += call.get();
      }
      return answers / ((System.nanoTime() - start) / 1e9);
    }
  }

  private static long ask(Exchange exchange, AtomicLong numbers, long end) throws Exception {
    long answers = 0;
    while (System.nanoTime() < end) {
      exchange.send(numbers.getAndIncrement());
      answers++;
    }
    return answers;
  }
}
