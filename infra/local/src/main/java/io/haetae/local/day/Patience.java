package io.haetae.local.day;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Asks again until an answer is as wanted, or too much time went by.
 *
 * @param most how long
 * @param between how long between two questions
 */
record Patience(Duration most, Duration between) {
  /** The last answer, whatever it is. */
  Answer await(Supplier<Answer> question, Predicate<Answer> wanted) {
    long deadline = System.nanoTime() + most.toNanos();
    Answer answer = question.get();
    while (!wanted.test(answer) && System.nanoTime() < deadline) {
      LockSupport.parkNanos(between.toNanos());
      answer = question.get();
    }
    return answer;
  }
}
