package io.haetae.wallet.listing;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * OFAC's list in CSV: entries with addresses in their remarks, and beside them aliases, places and
 * continued remarks, joined by entry number. Where the entries of a day are missing, the names of
 * each entry take their place.
 */
final class OfacSdnCsvParser implements FormatParser {
  private static final String ALL_NAMES = "ALL_NAMES";
  private static final int NUMBER = 0;
  private static final int NAME = 1;
  private static final int TYPE = 2;
  private static final int PROGRAM = 3;
  private static final int VESSEL_FLAG = 9;
  private static final int VESSEL_OWNER = 10;
  private static final int REMARKS = 11;

  private final ListRequest request;
  private final Map<OfacCsvPart, ListFile> parts = new EnumMap<>(OfacCsvPart.class);
  private final Map<String, Long> rows = new TreeMap<>();
  private final Set<String> numbers = new HashSet<>();
  private boolean endMarked = true;

  OfacSdnCsvParser(ListRequest request) {
    this.request = request;
  }

  @Override
  public ListHead parse(ListMembers files, PartySink sink) throws IOException {
    for (ListFile file : files.all()) {
      if (parts.put(OfacCsvPart.of(file), file) != null) {
        throw file.in(InvalidListException.file("repeats what another file of the archive holds"));
      }
    }
    try (OfacCsvJoin join = new OfacCsvJoin()) {
      for (OfacCsvPart part :
          List.of(OfacCsvPart.ALIASES, OfacCsvPart.PLACES, OfacCsvPart.COMMENTS)) {
        read(part, (row, fields) -> join.put(part, row, fields));
      }
      if (parts.containsKey(OfacCsvPart.ENTRIES)) {
        read(OfacCsvPart.ENTRIES, (row, fields) -> sink.party(entry(row, fields, join, sink)));
      } else {
        readNames(join, sink);
        join.partiesByAlias(sink, this::finish);
      }
      join.rejectRest(sink);
    }
    return head();
  }

  private ListHead head() {
    long parties = rows.getOrDefault(OfacCsvPart.ENTRIES.name(), (long) numbers.size());
    return new ListHead(
        ListKind.SANCTIONS,
        "OFAC list of sanctioned parties (SDN or consolidated)",
        request.jurisdictionOr("US"),
        request.publishedOn(),
        parties,
        endMarked,
        List.of(),
        rows);
  }

  /** Takes a row and its number. */
  private interface RowReader {
    void read(long row, List<String> fields) throws IOException;
  }

  private void read(OfacCsvPart part, RowReader reader) throws IOException {
    ListFile file = parts.get(part);
    if (file == null) {
      return;
    }
    try (OfacCsvRows csv = OfacCsvRows.open(file, part)) {
      for (List<String> fields = csv.next(); fields != null; fields = csv.next()) {
        reader.read(csv.rows(), fields);
      }
      rows.put(part.name(), csv.rows());
      endMarked &= csv.endMarked();
    } catch (InvalidListException e) {
      throw file.in(e);
    }
  }

  private void readNames(OfacCsvJoin join, PartySink sink) throws IOException {
    ListFile file = parts.get(OfacCsvPart.NAMES);
    if (file == null) {
      return;
    }
    try (JsonLines lines = JsonLines.open(file)) {
      long row = 0;
      for (OfacNames line = lines.next(OfacNames.class);
          line != null;
          line = lines.next(OfacNames.class)) {
        row++;
        PartyDraft draft = line.draft(row);
        rows.merge(ALL_NAMES, (long) line.names().size(), Long::sum);
        requireNew(draft.id, row);
        join.add(draft, null, sink);
        sink.party(finish(draft));
      }
      rows.put(OfacCsvPart.NAMES.name(), row);
    } catch (InvalidListException e) {
      throw file.in(e);
    }
  }

  private ListedParty entry(long row, List<String> fields, OfacCsvJoin join, PartySink sink)
      throws IOException {
    String number = fields.get(NUMBER).strip();
    requireNew(number, row);
    String name = OfacCsvRows.text(fields, NAME);
    if (name == null) {
      throw InvalidListException.row(row, "has no name");
    }
    PartyDraft draft = new PartyDraft(number, row).name(name, NameType.PRIMARY);
    draft.kind(kind(OfacCsvRows.text(fields, TYPE)));
    draft.country(OfacCsvRows.text(fields, VESSEL_FLAG));
    String owner = OfacCsvRows.text(fields, VESSEL_OWNER);
    if (owner != null) {
      draft.link(new PartyLink(LinkKind.OWNED_BY, null, owner, null, "Vessel owner"));
    }
    String remarks = OfacCsvRows.text(fields, REMARKS) == null ? null : fields.get(REMARKS);
    List<String> programs = SdnPrograms.split(OfacCsvRows.text(fields, PROGRAM));
    String whole = join.add(draft, remarks, sink);
    NorthKorea.mark(draft, programs, draft.countries(), whole == null ? List.of() : List.of(whole));
    return draft.listing(Listing.undated(OfacXmlParser.REGIME, programs)).party();
  }

  private ListedParty finish(PartyDraft draft) {
    numbers.add(draft.id);
    NorthKorea.mark(draft, List.of(), draft.countries(), List.of());
    return draft.listing(Listing.undated(OfacXmlParser.REGIME, List.of())).party();
  }

  private void requireNew(String number, long row) {
    if (!numbers.add(number)) {
      throw InvalidListException.row(row, "repeats the entry number " + number);
    }
  }

  static PartyKind kind(String type) {
    return switch (type == null ? "entity" : type.toLowerCase(Locale.ROOT)) {
      case "individual" -> PartyKind.PERSON;
      case "vessel" -> PartyKind.VESSEL;
      case "aircraft" -> PartyKind.AIRCRAFT;
      case "entity" -> PartyKind.ORGANISATION;
      default -> PartyKind.UNKNOWN;
    };
  }
}
