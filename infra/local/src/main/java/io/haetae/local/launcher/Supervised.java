package io.haetae.local.launcher;

import io.haetae.local.process.ChildProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A process that is started, watched, and started again when it dies. */
final class Supervised {
  private static final int STARTS_BEFORE_GIVING_UP = 3;
  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
  private static final Duration STABLE = Duration.ofSeconds(30);

  private final Startable startable;
  private final Progress progress;
  private final Runnable changed;
  private final Path log;
  private final CompletableFuture<Void> firstReady = new CompletableFuture<>();
  private final CompletableFuture<Void> stopping = new CompletableFuture<>();
  private final Thread watcher;

  private volatile ProcessState state;
  private volatile ChildProcess process;
  private int attempts;

  Supervised(
      ProcessState initial, Startable startable, Progress progress, Path log, Runnable changed) {
    this.state = initial;
    this.startable = startable;
    this.progress = progress;
    this.log = log;
    this.changed = changed;
    this.watcher =
        Thread.ofPlatform().daemon().name("watch-" + initial.name()).unstarted(this::watch);
  }

  /** Starts it; the result completes when it is ready for the first time. */
  CompletableFuture<Void> start() {
    watcher.start();
    return firstReady;
  }

  CompletableFuture<Void> firstReady() {
    return firstReady;
  }

  ProcessState state() {
    return state;
  }

  /** Ends it for good. */
  void stop() {
    stopping.complete(null);
    ChildProcess running = process;
    if (running != null) {
      running.stop(startable.stopSignal(), startable.stopGrace());
    }
    joinWatcher();
    become(state.stopped());
  }

  private void joinWatcher() {
    if (watcher.getState() == Thread.State.NEW) {
      return;
    }
    watcher.interrupt();
    try {
      watcher.join(startable.stopGrace());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void watch() {
    while (!stopping.isDone()) {
      long begun = System.nanoTime();
      String end = runOnce();
      if (stopping.isDone()) {
        return;
      }
      attempts = System.nanoTime() - begun > STABLE.toNanos() ? 1 : attempts + 1;
      if (!firstReady.isDone() && attempts >= STARTS_BEFORE_GIVING_UP) {
        firstReady.completeExceptionally(
            new LaunchException(
                state.name() + " does not start: " + end + "; " + LogReason.of(log)));
        return;
      }
      Duration pause = pause();
      progress.line(
          state.name(),
          String.format(
              Locale.ROOT, "%s; starting it again in %.1f s", end, pause.toMillis() / 1000.0));
      become(state.restarting());
      await(pause);
    }
  }

  /** Runs it until it ends and tells how it ended. */
  private String runOnce() {
    try {
      become(state.starting());
      ChildProcess started = startable.launch(progress.of(state.name()));
      process = started;
      if (stopping.isDone()) {
        started.stop(startable.stopSignal(), startable.stopGrace());
        return "stopped";
      }
      become(state.started(started));
      startable.awaitReady(started);
      become(state.ready(progress.seconds()));
      progress.line(state.name(), "ready, process " + started.pid() + ", port " + state.port());
      firstReady.complete(null);
      return "ended with " + started.onExit().join();
    } catch (IOException | RuntimeException e) {
      killRunning();
      return String.valueOf(e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "interrupted";
    }
  }

  private void killRunning() {
    ChildProcess running = process;
    if (running != null && running.isAlive()) {
      running.kill();
    }
  }

  private Duration pause() {
    long millis = FIRST_PAUSE.toMillis() << Math.min(attempts - 1, 10);
    return Duration.ofMillis(Math.min(millis, LONGEST_PAUSE.toMillis()));
  }

  private void await(Duration pause) {
    try {
      stopping.get(pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (java.util.concurrent.TimeoutException e) {
      return;
    } catch (java.util.concurrent.ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void become(ProcessState next) {
    state = next;
    changed.run();
  }
}
