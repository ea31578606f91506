package io.haetae.wallet.listing;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Australia's consolidated list with the columns of the Foreign Ministry's table. Rows of one entry
 * share the number of their reference: 12, 12a, 12b.
 */
final class AustraliaCsvParser implements FormatParser {
  private static final String REFERENCE = "Reference";
  private static final String NAME = "Name of Individual or Entity";

  private final ListRequest request;

  AustraliaCsvParser(ListRequest request) {
    this.request = request;
  }

  @Override
  public ListHead parse(ListMembers files, PartySink sink) throws IOException {
    ListFile file = files.only();
    try (CsvGroups groups = CsvGroups.read(file, sink, AustraliaCsvParser::id, REFERENCE, NAME)) {
      groups.forEach((id, rows) -> read(file, id, rows, sink));
      return ListHead.sanctions(
          "Australian consolidated list",
          request.jurisdictionOr("AU"),
          request.publishedOn(),
          groups.rows());
    }
  }

  private static String id(CsvRow row) {
    String reference = row.text(REFERENCE);
    return reference == null ? null : reference.replaceFirst("[a-zA-Z]+$", "");
  }

  private static void read(ListFile file, String id, List<CsvRow> rows, PartySink sink) {
    CsvRow first = rows.getFirst();
    PartyDraft draft = new PartyDraft(id, first.number());
    draft.kind(UkCsvParser.kind(first.text("Type")));
    rows.forEach(row -> facts(row, draft));
    if (!draft.hasName()) {
      sink.rejected(new RowNote(file.name(), first.number(), "belongs to an entry without name"));
      return;
    }
    String committee = first.text("Committees");
    List<String> programs = committee == null ? List.of() : List.of(committee);
    NorthKorea.mark(draft, programs, draft.countries(), List.of());
    String instrument = first.text("Instrument of Designation", "Listing Information");
    sink.party(draft.listing(new Listing("AU", programs, instrument, null, null, null)).party());
  }

  private static void facts(CsvRow row, PartyDraft draft) {
    draft.name(row.text(NAME), nameType(row.text("Name Type"), row.text("Alias Strength")));
    draft.birthDate(ListDates.iso(row.text("Date of Birth"), ListDates.Slashes.DAY_FIRST));
    draft.country(row.text("Citizenship"));
    draft.place(row.text("Address"));
    draft.identifier("IMO", row.text("IMO Number"), null);
  }

  private static NameType nameType(String type, String strength) {
    String kind = type == null ? "" : type.toLowerCase(Locale.ROOT);
    if (kind.startsWith("primary")) {
      return NameType.PRIMARY;
    }
    if (kind.startsWith("original")) {
      return NameType.ORIGINAL_SCRIPT;
    }
    return "Weak".equalsIgnoreCase(strength) ? NameType.WEAK_ALIAS : NameType.ALIAS;
  }
}
