package io.haetae.flow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A table of figures that a test leaves in {@code target/reports}. */
public final class Report {
  private static final Path FOLDER = Path.of("target", "reports");

  private final StringBuilder text = new StringBuilder();

  /** Adds a line. */
  public Report say(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
    return this;
  }

  /** Writes it as a Markdown file of this name. */
  public void write(String name) {
    try {
      Files.createDirectories(FOLDER);
      Files.writeString(FOLDER.resolve(name + ".md"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
