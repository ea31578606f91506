package io.haetae.wallet.listing;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The British lists in CSV: the Treasury's consolidated list of financial sanctions targets and the
 * Foreign Office's UK Sanctions List, which name the same columns almost alike.
 */
final class UkCsvParser implements FormatParser {
  static final ListDates.Slashes SLASHES = ListDates.Slashes.DAY_FIRST;
  private static final Pattern IMO = Pattern.compile("(?i)IMO(?: number)?\\D{0,3}([0-9]{7})");
  private static final String SURNAME = "Name 6";
  private static final String[] GIVEN = {"Name 1", "Name 2", "Name 3", "Name 4", "Name 5"};

  private final ListRequest request;

  UkCsvParser(ListRequest request) {
    this.request = request;
  }

  @Override
  public ListHead parse(ListMembers files, PartySink sink) throws IOException {
    ListFile file = files.only();
    try (CsvGroups groups = CsvGroups.read(file, sink, UkCsvParser::id, SURNAME, GIVEN[0])) {
      groups.forEach((id, rows) -> read(file, id, rows, sink));
      return ListHead.sanctions(
          "UK financial sanctions targets",
          request.jurisdictionOr("GB"),
          request.publishedOn() == null ? updated(groups.preamble()) : request.publishedOn(),
          groups.rows());
    }
  }

  private static String id(CsvRow row) {
    return row.text("Group ID", "Unique ID", "OFSI Group ID");
  }

  private static void read(ListFile file, String id, List<CsvRow> rows, PartySink sink) {
    CsvRow first = rows.getFirst();
    PartyDraft draft = new PartyDraft(id, first.number());
    draft.kind(kind(first.text("Group Type", "Individual, Entity, Ship", "Designation Type")));
    byPrimary(rows).forEach(row -> facts(row, draft));
    if (!draft.hasName()) {
      sink.rejected(new RowNote(file.name(), first.number(), "belongs to a group without name"));
      return;
    }
    String regime = first.text("Regime", "Regime Name");
    List<String> programs = regime == null ? List.of() : List.of(regime);
    NorthKorea.mark(draft, programs, draft.countries(), List.of());
    sink.party(draft.listing(listing(first, programs)).party());
  }

  private static Listing listing(CsvRow row, List<String> programs) {
    return new Listing(
        "UK",
        programs,
        row.text("Unique ID", "UN Reference Number"),
        date(row, "UK Sanctions List Date Designated", "Date Designated"),
        date(row, "Listed On", "Date Designated"),
        null);
  }

  private static DatedFact date(CsvRow row, String column, String alternative) {
    String used = row.text(column) == null ? alternative : column;
    return ListDates.fact(row.text(used), SLASHES, used);
  }

  private static void facts(CsvRow row, PartyDraft draft) {
    draft.name(name(row.joined(" ", GIVEN), row.text(SURNAME)), nameType(row));
    draft.name(row.text("Name Non-Latin Script"), NameType.ORIGINAL_SCRIPT);
    draft.birthDate(ListDates.iso(row.text("DOB", "D.O.B"), SLASHES));
    draft.country(row.text("Nationality", "Nationality(/ies)"));
    draft.country(row.text("Country", "Address Country"));
    draft.place(
        row.joined(
            ", ",
            "Address 1",
            "Address 2",
            "Address 3",
            "Address 4",
            "Address 5",
            "Address 6",
            "Address Line 1",
            "Address Line 2",
            "Address Line 3",
            "Address Line 4",
            "Address Line 5",
            "Address Line 6",
            "Post/Zip Code",
            "Address Postal Code",
            "Country",
            "Address Country"));
    draft.identifier("Passport", row.text("Passport Number"), null);
    draft.identifier(
        "National identification",
        row.text("National Identification Number", "National Identifier number"),
        null);
    String imo = row.joined(" ", "IMO number", "Other Information");
    if (imo != null) {
      IMO.matcher("IMO " + imo).results().forEach(match -> draft.vessel(match.group(1)));
    }
  }

  /** Surname first as the lists write it, set off by a comma. */
  static String name(String given, String surname) {
    if (surname == null) {
      return given;
    }
    return given == null ? surname : surname + ", " + given;
  }

  private static NameType nameType(CsvRow row) {
    return nameType(
        row.text("Alias Type", "Name type"), row.text("Alias Quality", "Alias strength"));
  }

  static NameType nameType(String type, String quality) {
    String kind = type == null ? "" : type.toLowerCase(Locale.ROOT);
    if (kind.equals("primary name")) {
      return NameType.PRIMARY;
    }
    boolean low = quality != null && quality.toLowerCase(Locale.ROOT).startsWith("low");
    if (low) {
      return NameType.WEAK_ALIAS;
    }
    return kind.startsWith("f") ? NameType.FORMER : NameType.ALIAS;
  }

  static PartyKind kind(String type) {
    return switch (type == null ? "" : type.toLowerCase(Locale.ROOT)) {
      case "individual" -> PartyKind.PERSON;
      case "entity" -> PartyKind.ORGANISATION;
      case "ship" -> PartyKind.VESSEL;
      default -> PartyKind.UNKNOWN;
    };
  }

  /** Primary names first, whatever the order of the rows. */
  private static List<CsvRow> byPrimary(List<CsvRow> rows) {
    List<CsvRow> sorted = new ArrayList<>(rows);
    sorted.sort(
        (a, b) ->
            Boolean.compare(nameType(b) == NameType.PRIMARY, nameType(a) == NameType.PRIMARY));
    return sorted;
  }

  private static LocalDate updated(List<List<String>> preamble) {
    return preamble.stream()
        .flatMap(List::stream)
        .flatMap(cell -> ListDates.day(cell, SLASHES).stream())
        .findFirst()
        .orElse(null);
  }
}
