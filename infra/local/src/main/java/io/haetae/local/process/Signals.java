package io.haetae.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Sends signals that {@link ProcessHandle} does not know. */
public final class Signals {
  private Signals() {}

  /** Sends for example {@code INT} to a process; a process that is gone is no error. */
  public static void send(long pid, String signal) {
    try {
      new ProcessBuilder("kill", "-s", signal, Long.toString(pid))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot run kill", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
