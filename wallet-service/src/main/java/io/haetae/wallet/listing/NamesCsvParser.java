package io.haetae.wallet.listing;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A list that others parsed into the columns Name, Alias, Nationality, Designation, Sanction Type
 * and Source: names without ids and dates.
 */
final class NamesCsvParser implements FormatParser {
  private static final String NAME = "Name";
  private static final String TYPE = "Sanction Type";

  private final ListRequest request;
  private final NaturalIds ids = new NaturalIds();

  NamesCsvParser(ListRequest request) {
    this.request = request;
  }

  @Override
  public ListHead parse(ListMembers files, PartySink sink) throws IOException {
    ListFile file = files.only();
    try (CsvTable table = CsvTable.open(file, NAME, "Alias", TYPE)) {
      for (CsvRow row = table.next(sink); row != null; row = table.next(sink)) {
        if (value(row, NAME) == null) {
          sink.rejected(new RowNote(file.name(), row.number(), "has no name"));
        } else {
          sink.party(party(row));
        }
      }
      return ListHead.sanctions(
          request.source() + " (names, parsed by others)",
          request.jurisdictionOrGuess(),
          request.publishedOn(),
          table.rows());
    }
  }

  private ListedParty party(CsvRow row) {
    String name = value(row, NAME);
    String nationality = value(row, "Nationality");
    List<String> programs = programs(row);
    String id = ids.id(name, String.valueOf(nationality), String.join(",", programs));
    PartyDraft draft = new PartyDraft(id, row.number()).name(name, NameType.PRIMARY);
    draft.kind(kind(row));
    aliases(row).forEach(alias -> draft.name(alias, NameType.ALIAS));
    if (nationality != null) {
      countries(nationality).forEach(draft::country);
    }
    String designation = value(row, "Designation");
    NorthKorea.mark(
        draft, programs, draft.countries(), designation == null ? List.of() : List.of(designation));
    return draft.listing(Listing.undated(regime(row), programs)).party();
  }

  /** OFAC's names have commas within; the others join several names by them. */
  private static Stream<String> aliases(CsvRow row) {
    String cell = value(row, "Alias");
    if (cell == null) {
      return Stream.empty();
    }
    return isOfac(row) ? Stream.of(cell) : NameCells.split(cell);
  }

  private static List<String> programs(CsvRow row) {
    String cell = value(row, TYPE);
    if (cell == null) {
      return List.of();
    }
    return isOfac(row) ? List.of(cell.split("\\s*,\\s*")) : List.of(cell);
  }

  private String regime(CsvRow row) {
    return isOfac(row) ? OfacXmlParser.REGIME : request.source();
  }

  private static boolean isOfac(CsvRow row) {
    String source = value(row, "Source");
    return source != null && source.toUpperCase(Locale.ROOT).contains("OFAC");
  }

  /** One country, or several joined by commas; a name such as "Korea, North" is one. */
  private static Stream<String> countries(String cell) {
    String code = Countries.code(cell);
    boolean known = code != null && !code.equals(cell.strip());
    return known ? Stream.of(code) : Stream.of(cell.split("\\s*[,;]\\s*"));
  }

  private static PartyKind kind(CsvRow row) {
    String designation = value(row, "Designation");
    return switch (designation == null ? "" : designation.toLowerCase(Locale.ROOT)) {
      case "person" -> PartyKind.PERSON;
      case "enterprise" -> PartyKind.ORGANISATION;
      case "" -> PartyKind.UNKNOWN;
      default -> OfacSdnCsvParser.kind(designation);
    };
  }

  private static String value(CsvRow row, String column) {
    String text = row.text(column);
    boolean none =
        text == null || text.equals("None") || text.equals("nan") || text.equals("Unknown");
    return none ? null : text;
  }
}
