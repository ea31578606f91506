package io.haetae.name.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The report of the acceptance test: a table of figures, the curve, and every miss. */
final class AcceptanceReport {
  private static final Path FOLDER = Path.of("target", "reports");

  private final StringBuilder text = new StringBuilder();

  /** A heading. */
  AcceptanceReport section(String title) {
    text.append("\n## ").append(title).append("\n\n");
    return this;
  }

  /** A line of text. */
  AcceptanceReport say(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
    return this;
  }

  /** A table of cases, the worst first. */
  AcceptanceReport cases(List<Outcome> outcomes) {
    if (outcomes.isEmpty()) {
      return say("None.");
    }
    say("| score | asked | listed | |%n|---|---|---|---|");
    outcomes.stream()
        .sorted(Comparator.comparingDouble(Outcome::score))
        .forEach(o -> say("| %.3f | %s | %s | %s |", o.score(), o.asked(), o.wanted(), o.note()));
    return this;
  }

  /** Writes {@code names.md} and {@code names-curve.svg}. */
  void write(Map<String, List<Outcome>> curves, double threshold) {
    try {
      Files.createDirectories(FOLDER);
      Files.writeString(FOLDER.resolve("names-curve.svg"), Curve.of(curves, threshold));
      Files.writeString(FOLDER.resolve("names.md"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
