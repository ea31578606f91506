package io.haetae.wallet.listing;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A dated log of what was added to and removed from public address lists, one event a row. A
 * baseline says what a watcher found on its first day; between the last day of one watcher and the
 * first of the next nothing is known.
 */
final class ChangeLogParser implements FormatParser {
  private static final String DATE = "seen_date";
  private static final String EVENT = "event";
  private static final String ASSET = "asset";
  private static final String ADDRESS = "address_as_in_source";

  private final ListRequest request;
  private final Map<String, LoggedAddress> addresses = new LinkedHashMap<>();
  private final Map<String, SeenPeriod> watched = new LinkedHashMap<>();

  ChangeLogParser(ListRequest request) {
    this.request = request;
  }

  @Override
  public ListHead parse(ListMembers files, PartySink sink) throws IOException {
    ListFile file = files.only();
    try (CsvTable table = CsvTable.open(file, DATE, EVENT, ASSET, ADDRESS)) {
      for (CsvRow row = table.next(sink); row != null; row = table.next(sink)) {
        read(file, row, sink);
      }
      addresses.values().forEach(address -> sink.party(address.party(request.source(), watched)));
      return new ListHead(
          ListKind.SANCTIONS,
          request.source() + " (dated log of public lists)",
          request.jurisdictionOrGuess(),
          request.publishedOn(),
          table.rows(),
          true,
          new ArrayList<>(watched.values()),
          Map.of());
    }
  }

  private void read(ListFile file, CsvRow row, PartySink sink) {
    LocalDate date =
        ListDates.day(required(row, DATE), ListDates.Slashes.DAY_FIRST)
            .orElseThrow(() -> InvalidListException.row(row.number(), "has no date in " + DATE));
    String source = row.text("source") == null ? request.source() : row.text("source");
    watch(source, date, row.number());
    String asset = required(row, ASSET);
    String address = required(row, ADDRESS);
    String key = asset + ":" + address.toLowerCase(Locale.ROOT);
    LoggedAddress logged =
        addresses.computeIfAbsent(key, k -> new LoggedAddress(asset, address, row.number()));
    if (addresses.size() > request.maxEntries()) {
      throw InvalidListException.file("lists more than " + request.maxEntries() + " things");
    }
    logged.describe(address, row.text("entity"), row.text("program"));
    String oddity = logged.event(event(row), date, source);
    if (oddity != null) {
      sink.recovered(new RowNote(file.name(), row.number(), oddity));
    }
  }

  /** The log of each watcher is in the order of time; another order would make wrong periods. */
  private void watch(String source, LocalDate date, long row) {
    SeenPeriod before = watched.get(source);
    if (before != null && date.isBefore(before.lastSeen())) {
      throw InvalidListException.row(row, "is dated before the row above it of " + source);
    }
    LocalDate from = before == null ? date : before.from();
    watched.put(source, new SeenPeriod(from, date, null, source));
  }

  private static LoggedAddress.Event event(CsvRow row) {
    String word = required(row, EVENT).toUpperCase(Locale.ROOT);
    for (LoggedAddress.Event event : LoggedAddress.Event.values()) {
      if (event.name().equals(word)) {
        return event;
      }
    }
    throw InvalidListException.row(row.number(), "has the unknown event " + row.text(EVENT));
  }

  private static String required(CsvRow row, String column) {
    String text = row.text(column);
    if (text == null) {
      throw InvalidListException.row(row.number(), "has nothing in " + column);
    }
    return text;
  }
}
