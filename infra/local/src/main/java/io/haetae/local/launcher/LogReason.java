package io.haetae.local.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Finds in a log the line that says why its process ended. */
final class LogReason {
  private static final int TAIL_BYTES = 64 * 1024;
  private static final int LONGEST = 300;
  private static final List<String> SIGNS =
      List.of("Caused by:", " ERROR ", "FATAL:", "Exception", "Error:");

  private LogReason() {}

  /** The last line that looks like a cause, or else nothing but where to look. */
  static String of(Path log) {
    String where = "see " + log;
    try {
      byte[] all = Files.readAllBytes(log);
      byte[] tail = Arrays.copyOfRange(all, Math.max(0, all.length - TAIL_BYTES), all.length);
      return new String(tail, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> SIGNS.stream().anyMatch(line::contains))
          .reduce((first, second) -> second)
          .map(String::strip)
          .map(line -> line.substring(0, Math.min(LONGEST, line.length())))
          .map(line -> where + ": " + line)
          .orElse(where);
    } catch (IOException e) {
      return where;
    }
  }
}
