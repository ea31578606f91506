package io.haetae.wallet.listing;

/** Refuses what no list may hold, and more than the bound that the importer set. */
final class CheckedSink implements PartySink {
  private static final int MAX_TEXT = 1_000;
  private static final int MAX_NOTES = 10_000;

  private final PartySink sink;
  private final int maxEntries;
  private int entries;
  private int notes;

  CheckedSink(PartySink sink, int maxEntries) {
    this.sink = sink;
    this.maxEntries = maxEntries;
  }

  @Override
  public void party(ListedParty party) {
    entries += Math.max(1, party.subjects().size());
    if (entries > maxEntries) {
      throw InvalidListException.file("lists more than " + maxEntries + " things");
    }
    check(party.row(), "the id", party.id());
    check(party.row(), "the name", party.names().isEmpty() ? null : party.primaryName());
    party.names().forEach(name -> check(party.row(), "a name", name.text()));
    party.subjects().forEach(subject -> check(subject.row(), "the listed thing", subject.text()));
    sink.party(party);
  }

  @Override
  public void rejected(RowNote note) {
    count(note);
    sink.rejected(note);
  }

  @Override
  public void recovered(RowNote note) {
    count(note);
    sink.recovered(note);
  }

  boolean isEmpty() {
    return entries == 0;
  }

  private void count(RowNote note) {
    notes++;
    if (notes > MAX_NOTES) {
      throw InvalidListException.row(
          note.row(), note.reason() + "; more than " + MAX_NOTES + " rows are defective");
    }
  }

  private static void check(long row, String what, String text) {
    if (text == null || text.isBlank()) {
      throw InvalidListException.row(row, what + " is missing");
    }
    if (text.length() > MAX_TEXT) {
      throw InvalidListException.row(row, what + " is longer than " + MAX_TEXT + " characters");
    }
    if (text.chars().anyMatch(Character::isISOControl)) {
      throw InvalidListException.row(row, what + " holds a control character");
    }
  }
}
