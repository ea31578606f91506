package io.haetae.wallet.listing;

import java.util.ArrayList;
import java.util.List;

/** Gathers entries up to the bound that the importer set. */
final class EntryCollector {
  private static final int MAX_TEXT = 1_000;

  private final List<ParsedEntry> entries = new ArrayList<>();
  private final int maxEntries;

  EntryCollector(int maxEntries) {
    this.maxEntries = maxEntries;
  }

  void add(ParsedEntry entry) {
    if (entries.size() == maxEntries) {
      throw InvalidListException.file("lists more than " + maxEntries + " things");
    }
    checkText(entry.row(), "the listed thing", entry.subject());
    checkText(entry.row(), "the name", entry.entity());
    checkText(entry.row(), "the id", entry.entry());
    entries.add(entry);
  }

  List<ParsedEntry> entries() {
    return List.copyOf(entries);
  }

  private static void checkText(long row, String what, String text) {
    if (text == null || text.isBlank()) {
      throw InvalidListException.row(row, what + " is missing");
    }
    if (text.length() > MAX_TEXT) {
      throw InvalidListException.row(row, what + " is longer than " + MAX_TEXT + " characters");
    }
    if (text.chars().anyMatch(c -> c < ' ' || c == 0x7f)) {
      throw InvalidListException.row(row, what + " holds a control character");
    }
  }
}
