package io.haetae.wallet.listing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Dates of OFAC's advanced list. A year or a month is written there as the days between which it
 * lies.
 */
final class AdvancedDates {
  private AdvancedDates() {}

  /** Year, month and day of an element, empty where they are no day. */
  static Optional<LocalDate> day(XmlNode date) {
    try {
      return Optional.of(
          LocalDate.of(number(date, "Year"), number(date, "Month"), number(date, "Day")));
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** A period as a day, month, year, or two days with "to" between; null where it has none. */
  static String period(XmlNode period) {
    Optional<LocalDate> from = boundary(period, "Start", "From", "To");
    Optional<LocalDate> to = boundary(period, "End", "To", "From");
    if (from.isEmpty() || to.isEmpty()) {
      return from.or(() -> to).map(LocalDate::toString).orElse(null);
    }
    return written(from.get(), to.get());
  }

  private static String written(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return from.toString();
    }
    boolean sameYear = from.getYear() == to.getYear();
    if (sameYear && from.getDayOfYear() == 1 && to.getDayOfYear() == to.lengthOfYear()) {
      return Integer.toString(from.getYear());
    }
    boolean sameMonth = sameYear && from.getMonth() == to.getMonth();
    if (sameMonth && from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth()) {
      return from.toString().substring(0, "uuuu-MM".length());
    }
    return from + " to " + to;
  }

  private static Optional<LocalDate> boundary(
      XmlNode period, String side, String point, String otherPoint) {
    return period
        .path(side, point)
        .findFirst()
        .or(() -> period.path(side, otherPoint).findFirst())
        .flatMap(AdvancedDates::day);
  }

  private static int number(XmlNode date, String child) {
    return Integer.parseInt(String.valueOf(date.text(child)));
  }
}
