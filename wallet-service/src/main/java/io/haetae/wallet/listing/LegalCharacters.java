package io.haetae.wallet.listing;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Replaces the characters that XML does not allow by spaces and tells of each line with one. */
final class LegalCharacters extends FilterReader {
  private final String member;
  private final PartySink sink;
  private long line = 1;
  private long toldLine;

  LegalCharacters(Reader in, String member, PartySink sink) {
    super(in);
    this.member = member;
    this.sink = sink;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int read = in.read(buffer, offset, length);
    for (int i = offset; i < offset + read; i++) {
      char c = buffer[i];
      if (c == '\n') {
        line++;
      } else if (c < ' ' && c != '\t' && c != '\r' || c >= '\ufffe') {
        buffer[i] = ' ';
        tell(c);
      }
    }
    return read;
  }

  private void tell(char c) {
    if (line != toldLine) {
      toldLine = line;
      sink.recovered(
          new RowNote(
              member,
              line,
              "held the illegal character U+%04X, replaced by a space".formatted((int) c)));
    }
  }
}
