package io.haetae.wallet.listing;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The United Nations Security Council Consolidated List in XML. */
final class UnXmlParser implements FormatParser {
  private static final String PERSON = "INDIVIDUAL";
  private static final Set<String> ENTRIES = Set.of(PERSON, "ENTITY");
  private static final ListDates.Slashes SLASHES = ListDates.Slashes.DAY_FIRST;

  private final ListRequest request;
  private long rows;

  UnXmlParser(ListRequest request) {
    this.request = request;
  }

  @Override
  public ListHead parse(ListMembers files, PartySink sink) throws IOException {
    try (XmlRecords xml = XmlRecords.open(files.only(), "CONSOLIDATED_LIST", sink)) {
      for (XmlNode node = xml.next(ENTRIES); node != null; node = xml.next(ENTRIES)) {
        rows++;
        sink.party(party(node));
      }
      LocalDate generated =
          ListDates.day(xml.root().attribute("dateGenerated"), SLASHES).orElse(null);
      return ListHead.sanctions(
          "United Nations Security Council Consolidated List",
          request.jurisdictionOr("UN"),
          request.publishedOn() == null ? generated : request.publishedOn(),
          rows);
    }
  }

  private static ListedParty party(XmlNode entry) {
    String id = entry.text("DATAID");
    if (id == null) {
      throw InvalidListException.row(entry.line(), "<DATAID> is missing");
    }
    boolean person = entry.name().equals(PERSON);
    PartyDraft draft = new PartyDraft(id, entry.line());
    draft.kind(person ? PartyKind.PERSON : PartyKind.ORGANISATION);
    draft.name(name(entry), NameType.PRIMARY);
    draft.name(entry.text("NAME_ORIGINAL_SCRIPT"), NameType.ORIGINAL_SCRIPT);
    entry
        .children(entry.name() + "_ALIAS")
        .forEach(alias -> draft.name(alias.text("ALIAS_NAME"), aliasType(alias.text("QUALITY"))));
    entry.path("NATIONALITY").flatMap(list -> list.texts("VALUE")).forEach(draft::country);
    entry.children(entry.name() + "_ADDRESS").forEach(address -> place(address, draft));
    entry.children("INDIVIDUAL_DATE_OF_BIRTH").forEach(birth -> draft.birthDate(birth(birth)));
    entry.children("INDIVIDUAL_DOCUMENT").forEach(document -> identifier(document, draft));
    return listed(entry, draft);
  }

  private static ListedParty listed(XmlNode entry, PartyDraft draft) {
    List<String> programs = entry.texts("UN_LIST_TYPE").toList();
    NorthKorea.mark(draft, programs, draft.countries(), List.of());
    DatedFact listedOn = ListDates.fact(entry.text("LISTED_ON"), SLASHES, "LISTED_ON");
    return draft
        .listing(
            new Listing("UN", programs, entry.text("REFERENCE_NUMBER"), listedOn, listedOn, null))
        .party();
  }

  private static String name(XmlNode entry) {
    return joined(entry, " ", "FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME");
  }

  private static NameType aliasType(String quality) {
    if ("Low".equalsIgnoreCase(quality)) {
      return NameType.WEAK_ALIAS;
    }
    return quality != null && quality.startsWith("f.k.a") ? NameType.FORMER : NameType.ALIAS;
  }

  /** A date, a year, or the years between which it lies. */
  private static String birth(XmlNode birth) {
    String day = birth.text("DATE");
    if (day != null) {
      return ListDates.iso(day, SLASHES);
    }
    String from = birth.text("FROM_YEAR");
    String to = birth.text("TO_YEAR");
    return from == null || to == null ? birth.text("YEAR") : from + " to " + to;
  }

  private static void identifier(XmlNode document, PartyDraft draft) {
    String type = joined(document, " ", "TYPE_OF_DOCUMENT", "TYPE_OF_DOCUMENT2");
    String country = document.text("ISSUING_COUNTRY");
    draft.identifier(
        type,
        document.text("NUMBER"),
        country == null ? document.text("COUNTRY_OF_ISSUE") : country);
  }

  private static void place(XmlNode address, PartyDraft draft) {
    draft.country(address.text("COUNTRY"));
    draft.place(joined(address, ", ", "STREET", "CITY", "STATE_PROVINCE", "ZIP_CODE", "COUNTRY"));
  }

  private static String joined(XmlNode node, String by, String... children) {
    return Stream.of(children)
        .map(node::text)
        .filter(text -> text != null)
        .collect(Collectors.joining(by));
  }
}
