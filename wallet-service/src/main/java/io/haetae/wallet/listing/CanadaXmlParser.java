package io.haetae.wallet.listing;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Canada's consolidated autonomous sanctions list in XML. */
final class CanadaXmlParser implements FormatParser {
  private static final Set<String> RECORD = Set.of("record");
  private static final ListDates.Slashes SLASHES = ListDates.Slashes.DAY_FIRST;

  private final ListRequest request;
  private final NaturalIds ids = new NaturalIds();
  private long rows;

  CanadaXmlParser(ListRequest request) {
    this.request = request;
  }

  @Override
  public ListHead parse(ListMembers files, PartySink sink) throws IOException {
    ListFile file = files.only();
    try (XmlRecords xml = XmlRecords.open(file, "data-set", sink)) {
      for (XmlNode node = xml.next(RECORD); node != null; node = xml.next(RECORD)) {
        rows++;
        if (name(node) == null) {
          sink.rejected(new RowNote(file.name(), node.line(), "has no name"));
        } else {
          sink.party(party(node));
        }
      }
    }
    return ListHead.sanctions(
        "Consolidated Canadian Autonomous Sanctions List",
        request.jurisdictionOr("CA"),
        request.publishedOn(),
        rows);
  }

  /** The list has no ids: regulation, schedule and item name an entry, its name makes it sure. */
  private ListedParty party(XmlNode record) {
    String regulation = record.text("Country");
    String schedule = joined(record, " item ", "Schedule", "Item");
    String name = name(record);
    String id = ids.id(regulation, schedule, name);
    PartyDraft draft = new PartyDraft(id, record.line()).kind(kind(record));
    draft.name(name, NameType.PRIMARY);
    aliases(record).forEach(alias -> draft.name(alias, NameType.ALIAS));
    String date = record.text("DateOfBirthOrShipBuildDate");
    if (record.text("LastName") != null) {
      draft.birthDate(ListDates.iso(date, SLASHES));
    }
    String imo = record.text("ShipIMONumber");
    if (imo != null) {
      draft.vessel(imo);
    }
    List<String> programs = regulation == null ? List.of() : List.of(regulation);
    NorthKorea.mark(draft, programs, draft.countries(), List.of());
    DatedFact listed = ListDates.fact(record.text("DateOfListing"), SLASHES, "DateOfListing");
    return draft.listing(new Listing("CA", programs, schedule, listed, listed, null)).party();
  }

  private static PartyKind kind(XmlNode record) {
    if (record.text("ShipIMONumber") != null) {
      return PartyKind.VESSEL;
    }
    return record.text("LastName") != null || record.text("GivenName") != null
        ? PartyKind.PERSON
        : PartyKind.ORGANISATION;
  }

  private static String name(XmlNode record) {
    String entity = record.text("EntityOrShip");
    if (entity == null) {
      entity = record.text("Entity");
    }
    String person = joined(record, ", ", "LastName", "GivenName");
    return entity == null ? person : entity;
  }

  private static Stream<String> aliases(XmlNode record) {
    return record.texts("Aliases").flatMap(NameCells::split);
  }

  private static String joined(XmlNode record, String by, String... children) {
    String text =
        Stream.of(children)
            .map(record::text)
            .filter(part -> part != null)
            .collect(Collectors.joining(by));
    return text.isEmpty() ? null : text;
  }
}
