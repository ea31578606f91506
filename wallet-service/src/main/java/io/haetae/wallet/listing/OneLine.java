package io.haetae.wallet.listing;

/** Texts as lists are compared by: in one line, with single spaces. */
final class OneLine {
  private OneLine() {}

  /** The text without line ends, outer and repeated spaces; null for a blank one. */
  static String of(String raw) {
    if (raw == null) {
      return null;
    }
    String text = raw.strip();
    if (text.isEmpty()) {
      return null;
    }
    return isOneLine(text) ? text : text.replaceAll("\\s+", " ");
  }

  private static boolean isOneLine(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean repeated = c == ' ' && text.charAt(i - 1) == ' ';
      if (repeated || c != ' ' && Character.isWhitespace(c)) {
        return false;
      }
    }
    return true;
  }
}
