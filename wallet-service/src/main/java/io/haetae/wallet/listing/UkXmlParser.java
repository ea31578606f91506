package io.haetae.wallet.listing;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The UK Sanctions List of the Foreign Office in XML. */
final class UkXmlParser implements FormatParser {
  private static final String HEAD = "DateGenerated";
  private static final Set<String> RECORDS = Set.of(HEAD, "Designation");

  private final ListRequest request;
  private LocalDate publishedOn;
  private long rows;

  UkXmlParser(ListRequest request) {
    this.request = request;
    this.publishedOn = request.publishedOn();
  }

  @Override
  public ListHead parse(ListMembers files, PartySink sink) throws IOException {
    try (XmlRecords xml = XmlRecords.open(files.only(), "Designations", sink)) {
      for (XmlNode node = xml.next(RECORDS); node != null; node = xml.next(RECORDS)) {
        if (node.name().equals(HEAD)) {
          head(node);
        } else {
          rows++;
          sink.party(party(node));
        }
      }
    }
    return ListHead.sanctions("UK Sanctions List", request.jurisdictionOr("GB"), publishedOn, rows);
  }

  private void head(XmlNode head) {
    if (publishedOn == null) {
      publishedOn = ListDates.day(head.text(), UkCsvParser.SLASHES).orElse(null);
    }
  }

  private static ListedParty party(XmlNode entry) {
    String id = entry.text("UniqueID");
    if (id == null) {
      throw InvalidListException.row(entry.line(), "<UniqueID> is missing");
    }
    PartyDraft draft = new PartyDraft(id, entry.line());
    draft.kind(UkCsvParser.kind(entry.text("IndividualEntityShip")));
    entry.path("Names", "Name").forEach(name -> draft.name(name(name), nameType(name)));
    entry
        .all("NameNonLatinScript")
        .forEach(name -> draft.name(name.text(), NameType.ORIGINAL_SCRIPT));
    entry.all("Address").forEach(address -> place(address, draft));
    entry.all("Nationality").forEach(nationality -> draft.country(nationality.text()));
    entry
        .all("DOB")
        .forEach(birth -> draft.birthDate(ListDates.iso(birth.text(), UkCsvParser.SLASHES)));
    entry.all("PassportNumber").forEach(n -> draft.identifier("Passport", n.text(), null));
    entry
        .all("NationalIdentifierNumber")
        .forEach(n -> draft.identifier("National identification", n.text(), null));
    entry.all("IMONumber").forEach(n -> draft.vessel(n.text()));
    return listed(entry, draft);
  }

  private static ListedParty listed(XmlNode entry, PartyDraft draft) {
    List<String> programs = entry.texts("RegimeName").toList();
    NorthKorea.mark(draft, programs, draft.countries(), List.of());
    DatedFact designated =
        ListDates.fact(entry.text("DateDesignated"), UkCsvParser.SLASHES, "DateDesignated");
    String reference = entry.text("UNReferenceNumber");
    return draft
        .listing(new Listing("UK", programs, reference, designated, designated, null))
        .party();
  }

  private static String name(XmlNode name) {
    String given =
        Stream.of("Name1", "Name2", "Name3", "Name4", "Name5")
            .map(name::text)
            .filter(part -> part != null)
            .collect(Collectors.joining(" "));
    return UkCsvParser.name(given.isEmpty() ? null : given, name.text("Name6"));
  }

  private static NameType nameType(XmlNode name) {
    return UkCsvParser.nameType(name.text("NameType"), name.text("AliasStrength"));
  }

  private static void place(XmlNode address, PartyDraft draft) {
    draft.country(address.text("AddressCountry"));
    draft.place(address.allTexts().collect(Collectors.joining(", ")));
  }
}
