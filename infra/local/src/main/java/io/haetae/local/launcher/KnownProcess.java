package io.haetae.local.launcher;

import io.haetae.local.process.Signals;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A process of which both number and start time are known.
 *
 * @param pid process id
 * @param startedAt when it started
 */
record KnownProcess(long pid, Instant startedAt) {
  private static final Duration TOLERANCE = Duration.ofSeconds(1);

  /** The process, unless it is gone or its number belongs to another one by now. */
  Optional<ProcessHandle> find() {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(
            handle ->
                handle
                    .info()
                    .startInstant()
                    .map(at -> Duration.between(at, startedAt).abs().compareTo(TOLERANCE) <= 0)
                    .orElse(false));
  }

  /** Ends it with SIGTERM, and SIGKILL after the grace period; false when it is not there. */
  boolean stop(Duration grace) throws InterruptedException {
    Optional<ProcessHandle> found = find();
    if (found.isEmpty()) {
      return false;
    }
    Signals.send(pid, "TERM");
    try {
      found.get().onExit().get(grace.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      found.get().destroyForcibly();
      found.get().onExit().join();
    }
    return true;
  }
}
