package io.haetae.wallet.listing;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Dates as publishers write them. A date that is exact to the year or month stays so, and what
 * cannot be read stays as written: no day is invented.
 */
final class ListDates {
  private static final Pattern MONTH_LIKE =
      Pattern.compile("[0-9]{4}-[0-9]{1,2}|\\p{L}{3,9} [0-9]{4}");
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
  private static final Pattern TIME_OR_ZONE =
      Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(T.*|Z|[+-][0-9]{2}:?[0-9]{2})?");

  private static final List<DateTimeFormatter> DAYS =
      List.of(
          formatter("uuuu-M-d"),
          formatter("d MMM uuuu"),
          formatter("d-MMM-uuuu"),
          formatter("d MMMM uuuu"),
          formatter("uuuu/M/d"),
          formatter("d.M.uuuu"),
          formatter("uuuu.M.d"));
  private static final DateTimeFormatter DAY_FIRST = formatter("d/M/uuuu");
  private static final DateTimeFormatter MONTH_FIRST = formatter("M/d/uuuu");
  private static final List<DateTimeFormatter> MONTHS =
      List.of(formatter("uuuu-M"), formatter("MMM uuuu"), formatter("MMMM uuuu"));

  /** How a publisher writes dates with slashes. */
  enum Slashes {
    DAY_FIRST,
    MONTH_FIRST
  }

  private ListDates() {}

  /** The day, empty where the text gives none. */
  static Optional<LocalDate> day(String text, Slashes slashes) {
    if (text == null) {
      return Optional.empty();
    }
    var timed = TIME_OR_ZONE.matcher(text.strip());
    String plain = timed.matches() ? timed.group(1) : text.strip();
    DateTimeFormatter slashed = slashes == Slashes.DAY_FIRST ? DAY_FIRST : MONTH_FIRST;
    return DAYS.stream()
        .map(format -> parse(plain, format))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> parse(plain, slashed));
  }

  /** ISO 8601 to the day, month or year where the text is exact to it, else as written. */
  static String iso(String text, Slashes slashes) {
    if (text == null || text.isBlank()) {
      return null;
    }
    String plain = text.strip();
    return day(plain, slashes)
        .map(LocalDate::toString)
        .or(() -> month(plain))
        .or(() -> YEAR.matcher(plain).matches() ? Optional.of(plain) : zeroed(plain))
        .orElse(plain);
  }

  /** The date as a fact of its source, null where the text is blank. */
  static DatedFact fact(String text, Slashes slashes, String source) {
    if (text == null || text.isBlank()) {
      return null;
    }
    return new DatedFact(day(text, slashes).orElse(null), text.strip(), source);
  }

  private static Optional<String> month(String text) {
    if (!MONTH_LIKE.matcher(text).matches()) {
      return Optional.empty();
    }
    for (DateTimeFormatter format : MONTHS) {
      try {
        return Optional.of(YearMonth.parse(text, format).toString());
      } catch (DateTimeException e) {
        // Another way of writing it may fit.
      }
    }
    return Optional.empty();
  }

  /** {@code 00/00/1970} and {@code dd/mm/1970}, as the British lists write a year alone. */
  private static Optional<String> zeroed(String text) {
    var parts = Pattern.compile("(?:00|dd)/(00|mm|[0-9]{2})/([0-9]{4})").matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    boolean yearOnly = parts.group(1).equals("00") || parts.group(1).equals("mm");
    return Optional.of(yearOnly ? parts.group(2) : parts.group(2) + "-" + parts.group(1));
  }

  /** Most texts fit none of the forms, which must not cost an exception each. */
  private static Optional<LocalDate> parse(String text, DateTimeFormatter format) {
    ParsePosition position = new ParsePosition(0);
    boolean fits =
        format.parseUnresolved(text, position) != null && position.getIndex() == text.length();
    try {
      return fits ? Optional.of(LocalDate.parse(text, format)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static DateTimeFormatter formatter(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
