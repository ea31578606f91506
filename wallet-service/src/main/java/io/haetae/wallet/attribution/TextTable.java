package io.haetae.wallet.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Texts by number, each held once. */
final class TextTable {
  static final int NONE = -1;

  /** A text of the heap: its object, its array, its place in the list. */
  private static final int BYTES_PER_TEXT = 24 + 16 + 4;

  private final List<String> texts = new ArrayList<>();
  private Map<String, Integer> numbers = new HashMap<>();
  private long bytes;

  /** The number of the text, {@link #NONE} for null. */
  int number(String text) {
    if (text == null) {
      return NONE;
    }
    Integer known = numbers.putIfAbsent(text, texts.size());
    if (known != null) {
      return known;
    }
    texts.add(text);
    bytes += BYTES_PER_TEXT + text.length();
    return texts.size() - 1;
  }

  String text(int number) {
    return number == NONE ? null : texts.get(number);
  }

  /** Forgets what only finding numbers needs. */
  void close() {
    numbers = Map.of();
  }

  long bytes() {
    return bytes;
  }
}
