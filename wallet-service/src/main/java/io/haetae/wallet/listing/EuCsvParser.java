package io.haetae.wallet.listing;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** The European Union's consolidated financial sanctions file in CSV (FSF, version 1.1). */
final class EuCsvParser implements FormatParser {
  private static final String ID = "Entity_LogicalId";
  private static final String WHOLE_NAME = "NameAlias_WholeName";

  private final ListRequest request;
  private LocalDate publishedOn;

  EuCsvParser(ListRequest request) {
    this.request = request;
    this.publishedOn = request.publishedOn();
  }

  @Override
  public ListHead parse(ListMembers files, PartySink sink) throws IOException {
    ListFile file = files.only();
    try (CsvGroups groups = CsvGroups.read(file, sink, row -> row.text(ID), ID, WHOLE_NAME)) {
      groups.forEach((id, rows) -> read(file, id, rows, sink));
      return ListHead.sanctions(
          EuXmlParser.TITLE, request.jurisdictionOr("EU"), publishedOn, groups.rows());
    }
  }

  private void read(ListFile file, String id, List<CsvRow> rows, PartySink sink) {
    CsvRow first = rows.getFirst();
    if (publishedOn == null) {
      publishedOn =
          ListDates.day(first.text("fileGenerationDate"), EuXmlParser.SLASHES).orElse(null);
    }
    PartyDraft draft = new PartyDraft(id, first.number());
    draft.kind(
        EuXmlParser.kind(
            first.text("Entity_SubjectType_ClassificationCode"), first.text("Entity_SubjectType")));
    rows.forEach(row -> facts(row, draft));
    if (!draft.hasName()) {
      sink.rejected(new RowNote(file.name(), first.number(), "belongs to an entity without name"));
      return;
    }
    String programme = first.text("Entity_Regulation_Programme");
    List<String> programs = programme == null ? List.of() : List.of(programme);
    NorthKorea.mark(draft, programs, draft.countries(), List.of());
    sink.party(draft.listing(listing(first, programs)).party());
  }

  private static Listing listing(CsvRow row, List<String> programs) {
    return new Listing(
        "EU",
        programs,
        row.text("Entity_Regulation_NumberTitle"),
        date(row, "Entity_Regulation_PublicationDate"),
        date(row, "Entity_Regulation_EntryIntoForceDate"),
        null);
  }

  private static DatedFact date(CsvRow row, String column) {
    return ListDates.fact(row.text(column), EuXmlParser.SLASHES, column);
  }

  private static void facts(CsvRow row, PartyDraft draft) {
    String name = row.text(WHOLE_NAME);
    draft.name(
        name == null
            ? row.joined(" ", "NameAlias_FirstName", "NameAlias_MiddleName", "NameAlias_LastName")
            : name,
        draft.hasName() ? NameType.ALIAS : NameType.PRIMARY);
    draft.birthDate(
        ListDates.iso(row.text("BirthDate_BirthDate", "BirthDate_Year"), EuXmlParser.SLASHES));
    draft.country(row.text("Citizenship_CountryIso2Code", "Citizenship_CountryDescription"));
    draft.country(row.text("Address_CountryIso2Code", "Address_CountryDescription"));
    draft.place(
        row.joined(
            ", ",
            "Address_Street",
            "Address_PoBox",
            "Address_City",
            "Address_ZipCode",
            "Address_CountryDescription"));
    draft.identifier(
        row.text("Identification_TypeDescription", "Identification_TypeCode"),
        row.text("Identification_Number"),
        row.text("Identification_CountryIso2Code"));
    draft.citation(row.text("Entity_Regulation_PublicationUrl"));
  }
}
