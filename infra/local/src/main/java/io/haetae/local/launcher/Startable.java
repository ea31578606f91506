package io.haetae.local.launcher;

import io.haetae.local.process.ChildProcess;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;

/** Knows how to start one process of the platform, again and again. */
interface Startable {
  /** Starts it without waiting. */
  ChildProcess launch(Consumer<String> report) throws IOException, InterruptedException;

  /** Returns once it can serve. */
  void awaitReady(ChildProcess process) throws IOException, InterruptedException;

  /** Signal that ends it in good order. */
  default String stopSignal() {
    return "TERM";
  }

  /** How long it may take to end before it is killed. */
  default Duration stopGrace() {
    return Duration.ofSeconds(20);
  }
}
