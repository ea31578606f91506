package io.haetae.wallet.listing;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The own format in CSV, for lists that are kept in a spreadsheet; {@code docs/list-formats.md}
 * says what each column means. Several rows with one id are one entry.
 */
final class HaetaeCsvParser implements FormatParser {
  private static final String ID = "id";
  private static final String NAME = "name";
  private static final Set<String> COLUMNS =
      Stream.of(
              ID,
              NAME,
              "kind",
              "aliases",
              "weak_aliases",
              "former_names",
              "original_script",
              "birth_dates",
              "countries",
              "places",
              "identifiers",
              "regime",
              "programs",
              "instrument",
              "announced",
              "effective",
              "ended",
              "date_source",
              "asset",
              "address",
              "service",
              "domain",
              "vessel_imo",
              "prohibited_asset",
              "owned_by",
              "controlled_by",
              "linked_to",
              "percent",
              "north_korea",
              "state_actor",
              "citations",
              "note")
          .map(CsvTable::key)
          .collect(Collectors.toUnmodifiableSet());

  private final ListRequest request;

  HaetaeCsvParser(ListRequest request) {
    this.request = request;
  }

  @Override
  public ListHead parse(ListMembers files, PartySink sink) throws IOException {
    ListFile file = files.only();
    PartySink strict = new StrictRows(sink);
    try (CsvGroups groups = CsvGroups.read(file, strict, HaetaeCsvParser::id, ID, NAME)) {
      requireKnown(groups.columns());
      groups.forEach((id, rows) -> sink.party(party(id, rows)));
      return ListHead.sanctions(
          request.source(), request.jurisdictionOrGuess(), request.publishedOn(), groups.rows());
    }
  }

  /** A column that is misspelt would drop what stands in it. */
  private static void requireKnown(Set<String> columns) {
    Set<String> unknown = new TreeSet<>(columns);
    unknown.removeAll(COLUMNS);
    if (!unknown.isEmpty()) {
      throw InvalidListException.file("has the unknown column " + unknown.iterator().next());
    }
  }

  private static String id(CsvRow row) {
    String id = row.text(ID);
    if (id == null) {
      throw InvalidListException.row(row.number(), "/id is missing");
    }
    return id;
  }

  private ListedParty party(String id, List<CsvRow> rows) {
    PartyDraft draft = new PartyDraft(id, rows.getFirst().number());
    Set<Listing> listings = new HashSet<>();
    boolean northKorea = false;
    boolean stateActor = false;
    for (CsvRow text : rows) {
      HaetaeCsvRow row = new HaetaeCsvRow(text);
      row.facts(draft);
      row.listing(request.source()).filter(listings::add).ifPresent(draft::listing);
      northKorea |= row.isTrue("north_korea");
      stateActor |= row.isTrue("state_actor");
    }
    if (!draft.hasName()) {
      throw InvalidListException.row(draft.row, "/name is missing");
    }
    if (listings.isEmpty()) {
      draft.listing(Listing.undated(request.source(), List.of()));
    }
    List<String> programs = listings.stream().flatMap(l -> l.programs().stream()).toList();
    boolean byProgram = programs.stream().anyMatch(NorthKorea::isProgram);
    return draft.northKorea(northKorea || byProgram, stateActor).party();
  }

  /** In the own format a defective row refuses the file. */
  private record StrictRows(PartySink sink) implements PartySink {
    @Override
    public void party(ListedParty party) {
      sink.party(party);
    }

    @Override
    public void rejected(RowNote note) {
      throw InvalidListException.row(note.row(), note.reason());
    }

    @Override
    public void recovered(RowNote note) {
      sink.recovered(note);
    }
  }
}
