package io.haetae.wallet.chainfile;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Reads times as a table writes them. */
@FunctionalInterface
interface TimeText {
  /** Throws {@link DateTimeException} or {@link NumberFormatException}. */
  Instant read(String text);

  /** For {@code ISO}, {@code EPOCH_SECONDS} or a pattern in UTC. */
  static TimeText of(String format) {
    return switch (format) {
      case "ISO" -> text -> OffsetDateTime.parse(text).toInstant();
      case "EPOCH_SECONDS" -> text -> Instant.ofEpochSecond(Long.parseLong(text));
      default -> {
        DateTimeFormatter pattern = DateTimeFormatter.ofPattern(format, Locale.ROOT);
        yield text -> LocalDateTime.parse(text, pattern).toInstant(ZoneOffset.UTC);
      }
    };
  }
}
