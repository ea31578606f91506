package io.haetae.wallet.listing;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** SDN.XML and the consolidated list in the same schema, as OFAC publishes them. */
final class OfacXmlParser implements FormatParser {
  static final String REGIME = "US-OFAC";
  private static final String HEAD = "publshInformation";
  private static final String ENTRY = "sdnEntry";
  private static final String ADDRESS = "Digital Currency Address";

  private final ListRequest request;
  private LocalDate publishedOn;
  private String announcedRows;
  private long rows;

  OfacXmlParser(ListRequest request) {
    this.request = request;
    this.publishedOn = request.publishedOn();
  }

  @Override
  public ListHead parse(ListMembers files, PartySink sink) throws IOException {
    try (XmlRecords xml = XmlRecords.open(files.only(), "sdnList", sink)) {
      Set<String> names = Set.of(HEAD, ENTRY);
      for (XmlNode node = xml.next(names); node != null; node = xml.next(names)) {
        if (node.name().equals(HEAD)) {
          head(node);
        } else {
          rows++;
          sink.party(party(node));
        }
      }
    }
    if (announcedRows != null && !announcedRows.equals(Long.toString(rows))) {
      throw InvalidListException.file(
          "says that it has " + announcedRows + " entries and has " + rows);
    }
    return ListHead.sanctions(
        "OFAC list of sanctioned parties (SDN or consolidated)",
        request.jurisdictionOr("US"),
        publishedOn,
        rows);
  }

  private void head(XmlNode head) {
    announcedRows = head.text("Record_Count");
    if (publishedOn == null) {
      publishedOn =
          ListDates.day(head.text("Publish_Date"), ListDates.Slashes.MONTH_FIRST).orElse(null);
    }
  }

  private static ListedParty party(XmlNode entry) {
    PartyDraft draft = new PartyDraft(required(entry, "uid"), entry.line());
    draft.kind(OfacSdnCsvParser.kind(entry.text("sdnType"))).name(name(entry), NameType.PRIMARY);
    entry.path("akaList", "aka").forEach(aka -> draft.name(name(aka), aliasType(aka)));
    entry.path("addressList", "address").forEach(address -> place(address, draft));
    entry.path("nationalityList", "nationality").forEach(n -> draft.country(n.text("country")));
    entry.path("citizenshipList", "citizenship").forEach(n -> draft.country(n.text("country")));
    entry
        .path("dateOfBirthList", "dateOfBirthItem")
        .forEach(item -> draft.birthDate(birth(item.text("dateOfBirth"))));
    entry.path("vesselInfo").forEach(vessel -> vessel(vessel, draft));
    entry.path("idList", "id").forEach(id -> identifier(id, draft));
    SdnRemarks.read(entry.text("remarks"), draft);
    List<String> programs =
        entry.path("programList").flatMap(list -> list.texts("program")).toList();
    NorthKorea.mark(draft, programs, draft.countries(), remarks(entry));
    return draft.listing(Listing.undated(REGIME, programs)).party();
  }

  private static void identifier(XmlNode id, PartyDraft draft) {
    String type = id.text("idType");
    String number = id.text("idNumber");
    if (type != null && type.startsWith(ADDRESS)) {
      draft.address(type, number, id.line());
    } else if ("Website".equals(type)) {
      draft.domain(number);
    } else if (number != null && number.matches("IMO [0-9]{7}")) {
      draft.vessel(number.substring(4));
    } else {
      draft.identifier(type, number, id.text("idCountry"));
    }
  }

  private static void vessel(XmlNode vessel, PartyDraft draft) {
    draft.country(vessel.text("vesselFlag"));
    draft.identifier("Call sign", vessel.text("callSign"), null);
    vessel
        .texts("vesselOwner")
        .forEach(
            owner ->
                draft.link(new PartyLink(LinkKind.OWNED_BY, null, owner, null, "Vessel owner")));
  }

  private static void place(XmlNode address, PartyDraft draft) {
    String place =
        Stream.of(
                "address1",
                "address2",
                "address3",
                "city",
                "stateOrProvince",
                "postalCode",
                "country")
            .map(address::text)
            .filter(part -> part != null)
            .collect(Collectors.joining(", "));
    draft.country(address.text("country")).place(place);
  }

  private static List<String> remarks(XmlNode entry) {
    return Stream.concat(
            entry.texts("remarks"), entry.path("idList", "id").flatMap(XmlNode::allTexts))
        .toList();
  }

  private static String name(XmlNode node) {
    String last = node.text("lastName");
    String first = node.text("firstName");
    if (last == null) {
      return first;
    }
    return first == null ? last : last + ", " + first;
  }

  private static NameType aliasType(XmlNode aka) {
    if ("weak".equalsIgnoreCase(aka.text("category"))) {
      return NameType.WEAK_ALIAS;
    }
    String type = aka.text("type");
    boolean former = type != null && type.toLowerCase(Locale.ROOT).startsWith("f.k.a");
    return former ? NameType.FORMER : NameType.ALIAS;
  }

  private static String birth(String text) {
    return text == null
        ? null
        : ListDates.iso(text.replaceFirst("^circa ", ""), ListDates.Slashes.MONTH_FIRST);
  }

  private static String required(XmlNode node, String child) {
    String text = node.text(child);
    if (text == null) {
      throw InvalidListException.row(node.line(), "<" + child + "> is missing");
    }
    return text;
  }
}
