package io.haetae.local.launcher;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.Consumer;

/** Lines with the seconds since the start. */
final class Progress {
  private static final double NANOS = 1e9;

  private final PrintStream out;
  private final long start = System.nanoTime();

  Progress(PrintStream out) {
    this.out = out;
  }

  double seconds() {
    return (System.nanoTime() - start) / NANOS;
  }

  void line(String name, String what) {
    out.println(String.format(Locale.ROOT, "%6.1f s  %-10s %s", seconds(), name, what));
  }

  Consumer<String> of(String name) {
    return what -> line(name, what);
  }
}
