package io.haetae.local.postgres;

import io.haetae.local.process.Signals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * The file {@code postmaster.pid} that a crash leaves behind.
 *
 * <p>PostgreSQL itself removes it when the process is gone, but not while that is an unreaped
 * zombie or when another process got its number.
 */
final class PostmasterLock {
  private static final Duration STOP_GRACE = Duration.ofSeconds(15);
  private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(5);

  private final Path data;
  private final Path file;

  PostmasterLock(Path data) {
    this.data = data;
    this.file = data.resolve("postmaster.pid");
  }

  /** Makes the data folder startable; each thing done is told to {@code report}. */
  void clear(Consumer<String> report) throws IOException {
    if (!Files.exists(file)) {
      return;
    }
    List<String> lines = Files.readAllLines(file);
    Optional<ProcessHandle> owner = lines.size() < 3 ? Optional.empty() : owner(lines);
    if (owner.isPresent()) {
      report.accept("stopping PostgreSQL " + owner.get().pid() + " left by a former run");
      stop(owner.get());
    }
    if (Files.deleteIfExists(file)) {
      report.accept("removed a stale postmaster.pid; PostgreSQL will recover what was committed");
    }
  }

  private Optional<ProcessHandle> owner(List<String> lines) {
    long pid = Long.parseLong(lines.get(0).trim());
    Instant started = Instant.ofEpochSecond(Long.parseLong(lines.get(2).trim()));
    return ProcessHandle.of(pid)
        .filter(process -> isPostmaster(process.pid()))
        .filter(
            process ->
                process
                    .info()
                    .startInstant()
                    .map(at -> Duration.between(at, started).abs().compareTo(CLOCK_TOLERANCE) < 0)
                    .orElse(false));
  }

  /** A postmaster works in its data folder; a zombie has no working folder any more. */
  private boolean isPostmaster(long pid) {
    try {
      return Path.of("/proc", Long.toString(pid), "cwd").toRealPath().equals(data.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }

  private static void stop(ProcessHandle process) {
    Signals.send(process.pid(), "INT");
    try {
      process.onExit().get(STOP_GRACE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      process.destroyForcibly();
      process.onExit().join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
