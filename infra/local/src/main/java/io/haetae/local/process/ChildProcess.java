package io.haetae.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A direct child of this JVM that dies with it. */
public final class ChildProcess implements AutoCloseable {
  private static final Set<String> INHERITED = Set.of("PATH", "HOME", "LANG", "LC_ALL", "TZ");
  private static final Duration GRACE = Duration.ofSeconds(15);

  /**
   * The kernel ties the parent-death signal to the thread that forked, so one thread that never
   * ends starts all children.
   */
  private static final ExecutorService SPAWNER =
      Executors.newSingleThreadExecutor(
          task -> Thread.ofPlatform().daemon().name("haetae-spawner").unstarted(task));

  private final String name;
  private final Process process;

  private ChildProcess(String name, Process process) {
    this.name = name;
    this.process = process;
  }

  /** Starts it; the process id is that of the program itself. */
  public static ChildProcess start(ProcessSpec spec) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(commandLine(spec));
    Map<String, String> environment = builder.environment();
    environment.keySet().retainAll(INHERITED);
    environment.putAll(spec.environment());
    Files.createDirectories(spec.log().toAbsolutePath().getParent());
    builder
        .directory(spec.directory().toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(spec.log().toFile()));
    return new ChildProcess(spec.name(), spawn(builder));
  }

  private static List<String> commandLine(ProcessSpec spec) {
    List<String> line = new ArrayList<>(List.of("setsid"));
    line.addAll(spec.runAs().prefix());
    // setpriv arms the signal after it changed the user, which would otherwise disarm it.
    if (spec.runAs() != RunAs.NOBODY) {
      line.add("setpriv");
    }
    line.addAll(List.of("--pdeathsig", spec.onParentDeath().name()));
    line.addAll(spec.command());
    return line;
  }

  private static Process spawn(ProcessBuilder builder) throws IOException, InterruptedException {
    try {
      Process process = SPAWNER.submit(builder::start).get();
      process.getOutputStream().close();
      return process;
    } catch (ExecutionException e) {
      throw new IOException("Cannot start " + builder.command().getLast(), e.getCause());
    }
  }

  public String name() {
    return name;
  }

  public long pid() {
    return process.pid();
  }

  /** When the kernel says that it started. */
  public Instant startedAt() {
    return process.info().startInstant().orElse(Instant.EPOCH);
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** Exit code once it has ended. */
  public CompletableFuture<Integer> onExit() {
    return process.onExit().thenApply(Process::exitValue);
  }

  /** Ends it with SIGKILL and reaps it. */
  public void kill() {
    process.destroyForcibly();
    onExit().join();
  }

  /** Asks it to end with a signal, and kills it when it does not within the grace period. */
  public void stop(String signal, Duration grace) {
    if (process.isAlive()) {
      Signals.send(process.pid(), signal);
    }
    awaitExit(grace);
  }

  @Override
  public void close() {
    stop("TERM", GRACE);
  }

  private void awaitExit(Duration grace) {
    try {
      onExit().get(grace.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      kill();
    } catch (InterruptedException e) {
      kill();
      Thread.currentThread().interrupt();
    }
  }
}
