package io.haetae.wallet.listing;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What OFAC's other CSV files say about an entry, kept on disk by entry number. */
final class OfacCsvJoin implements AutoCloseable {
  private static final int ALIAS_TYPE = 2;
  private static final int ALIAS_NAME = 3;
  private static final int PLACE = 2;
  private static final int CITY = 3;
  private static final int COUNTRY = 4;
  private static final int COMMENT = 1;

  private final Spill facts = Spill.create();

  OfacCsvJoin() throws IOException {}

  void put(OfacCsvPart part, long row, List<String> fields) throws IOException {
    String key = key(part, fields.getFirst().strip());
    String rowText = Long.toString(row);
    switch (part) {
      case ALIASES -> facts.put(key, rowText, text(fields, ALIAS_TYPE), alias(row, fields));
      case PLACES -> facts.put(key, rowText, text(fields, COUNTRY), place(fields));
      case COMMENTS -> facts.put(key, rowText, fields.get(COMMENT));
      default -> throw new IllegalArgumentException("Not joined: " + part);
    }
  }

  /** Adds all to the draft; returns the remarks with their continuation. */
  String add(PartyDraft draft, String remarks, PartySink sink) throws IOException {
    addAliases(draft);
    for (String[] place : facts.take(key(OfacCsvPart.PLACES, draft.id))) {
      draft.country(place[2]).place(place[3]);
    }
    String more =
        facts.take(key(OfacCsvPart.COMMENTS, draft.id)).stream()
            .map(comment -> comment[2])
            .collect(Collectors.joining());
    String whole = remarks == null ? more : remarks + more;
    if (more.isEmpty() && SdnRemarks.isCut(remarks)) {
      sink.recovered(
          new RowNote(null, draft.row, "has remarks cut at 1,000 characters; the rest is missing"));
    }
    SdnRemarks.read(whole, draft);
    return whole;
  }

  /** Entries of which only aliases are known: better these names than none. */
  void partiesByAlias(PartySink sink, Function<PartyDraft, ListedParty> finish) throws IOException {
    for (String key : facts.left()) {
      if (key.startsWith(OfacCsvPart.ALIASES.name())) {
        String number = key.substring(OfacCsvPart.ALIASES.name().length());
        PartyDraft draft = new PartyDraft(number, aliasRow(key));
        add(draft, null, sink);
        sink.recovered(
            new RowNote(null, draft.row, "entry " + number + " is known by its aliases only"));
        sink.party(finish.apply(draft));
      }
    }
  }

  /** Facts of entries that are nowhere in the list. */
  void rejectRest(PartySink sink) throws IOException {
    for (String key : facts.left()) {
      for (String[] fact : facts.take(key)) {
        String reason = "belongs to the entry " + key.replaceAll("\\D", "") + ", which is missing";
        String part = key.replaceAll("\\d", "").toLowerCase(Locale.ROOT);
        sink.rejected(new RowNote(part, Long.parseLong(fact[1]), reason));
      }
    }
  }

  @Override
  public void close() throws IOException {
    facts.close();
  }

  private void addAliases(PartyDraft draft) throws IOException {
    for (String[] alias : facts.take(key(OfacCsvPart.ALIASES, draft.id))) {
      boolean former = "fka".equalsIgnoreCase(alias[2]) || "f.k.a.".equalsIgnoreCase(alias[2]);
      draft.name(alias[3], former ? NameType.FORMER : NameType.ALIAS);
    }
  }

  private long aliasRow(String key) throws IOException {
    return Long.parseLong(facts.take(key).getFirst()[1]);
  }

  private static String alias(long row, List<String> fields) {
    String name = text(fields, ALIAS_NAME);
    if (name == null) {
      throw InvalidListException.row(row, "has no name");
    }
    return name;
  }

  private static String place(List<String> fields) {
    return Stream.of(text(fields, PLACE), text(fields, CITY), text(fields, COUNTRY))
        .filter(part -> part != null)
        .collect(Collectors.joining(", "));
  }

  private static String text(List<String> fields, int column) {
    return OfacCsvRows.text(fields, column);
  }

  private static String key(OfacCsvPart part, String number) {
    return part.name() + number;
  }
}
