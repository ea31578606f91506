package io.haetae.wallet.ledger;

import java.nio.charset.StandardCharsets;

/** Writes rows in the text format of PostgreSQL's COPY. */
final class CopyRows {
  private final StringBuilder text;
  private boolean inRow;

  CopyRows(int rows) {
    this.text = new StringBuilder(rows * 256);
  }

  CopyRows add(Object value) {
    if (inRow) {
      text.append('\t');
    }
    inRow = true;
    switch (value) {
      case null -> text.append("\\N");
      case String words -> append(words);
      default -> text.append(value);
    }
    return this;
  }

  void end() {
    text.append('\n');
    inRow = false;
  }

  byte[] bytes() {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char letter = words.charAt(i);
      switch (letter) {
        case '\\' -> text.append("\\\\");
        case '\t' -> text.append("\\t");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\0' -> text.append('\ufffd');
        default -> text.append(letter);
      }
    }
  }
}
