package io.haetae.wallet.listing;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The European Union's consolidated financial sanctions file in XML (FSF, version 1.1). */
final class EuXmlParser implements FormatParser {
  static final String TITLE = "Consolidated list of EU financial sanctions";
  static final ListDates.Slashes SLASHES = ListDates.Slashes.DAY_FIRST;
  private static final Set<String> ENTITY = Set.of("sanctionEntity");

  private final ListRequest request;
  private long rows;

  EuXmlParser(ListRequest request) {
    this.request = request;
  }

  @Override
  public ListHead parse(ListMembers files, PartySink sink) throws IOException {
    try (XmlRecords xml = XmlRecords.open(files.only(), "export", sink)) {
      for (XmlNode node = xml.next(ENTITY); node != null; node = xml.next(ENTITY)) {
        rows++;
        sink.party(party(node));
      }
      LocalDate generated =
          ListDates.day(xml.root().attribute("generationDate"), SLASHES).orElse(null);
      return ListHead.sanctions(
          TITLE,
          request.jurisdictionOr("EU"),
          request.publishedOn() == null ? generated : request.publishedOn(),
          rows);
    }
  }

  private static ListedParty party(XmlNode entity) {
    String id = entity.attribute("logicalId");
    if (id == null) {
      throw InvalidListException.row(entity.line(), "/@logicalId is missing");
    }
    PartyDraft draft = new PartyDraft(id, entity.line()).kind(kind(entity));
    entity.children("nameAlias").forEach(alias -> name(alias, draft));
    entity.children("citizenship").forEach(citizen -> draft.country(country(citizen)));
    entity.children("address").forEach(address -> place(address, draft));
    entity.children("birthdate").forEach(birth -> draft.birthDate(birth(birth)));
    entity.children("identification").forEach(id2 -> identifier(id2, draft));
    List<XmlNode> regulations = entity.children("regulation").toList();
    List<String> programs = regulations.stream().map(r -> r.attribute("programme")).toList();
    NorthKorea.mark(draft, present(programs), draft.countries(), List.of());
    regulations.forEach(regulation -> draft.listing(listing(regulation)));
    if (regulations.isEmpty()) {
      draft.listing(Listing.undated("EU", List.of()));
    }
    return draft.party();
  }

  private static Listing listing(XmlNode regulation) {
    String programme = regulation.attribute("programme");
    return new Listing(
        "EU",
        programme == null ? List.of() : List.of(programme),
        regulation.attribute("numberTitle"),
        ListDates.fact(regulation.attribute("publicationDate"), SLASHES, "publicationDate"),
        ListDates.fact(regulation.attribute("entryIntoForceDate"), SLASHES, "entryIntoForceDate"),
        null);
  }

  private static void name(XmlNode alias, PartyDraft draft) {
    String whole = alias.attribute("wholeName");
    String name = whole == null ? joined(alias, " ", "firstName", "middleName", "lastName") : whole;
    boolean weak = "false".equals(alias.attribute("strong"));
    NameType other = weak ? NameType.WEAK_ALIAS : NameType.ALIAS;
    draft.name(name, draft.hasName() ? other : NameType.PRIMARY);
  }

  private static void place(XmlNode address, PartyDraft draft) {
    draft.country(country(address));
    draft.place(
        joined(
            address, ", ", "street", "poBox", "city", "zipCode", "region", "countryDescription"));
  }

  private static void identifier(XmlNode document, PartyDraft draft) {
    String type = document.attribute("identificationTypeDescription");
    draft.identifier(
        type == null ? document.attribute("identificationTypeCode") : type,
        document.attribute("number"),
        country(document));
  }

  private static String birth(XmlNode birth) {
    String day = birth.attribute("birthdate");
    if (day != null) {
      return ListDates.iso(day, SLASHES);
    }
    String from = birth.attribute("yearRangeFrom");
    String to = birth.attribute("yearRangeTo");
    return from == null || to == null ? birth.attribute("year") : from + " to " + to;
  }

  private static PartyKind kind(XmlNode entity) {
    return entity
        .children("subjectType")
        .map(type -> kind(type.attribute("classificationCode"), type.attribute("code")))
        .findFirst()
        .orElse(PartyKind.UNKNOWN);
  }

  /** By the classification code, P or E, else by the word. */
  static PartyKind kind(String classification, String code) {
    if ("P".equals(classification) || "person".equals(code)) {
      return PartyKind.PERSON;
    }
    boolean enterprise = "E".equals(classification) || "enterprise".equals(code);
    return enterprise ? PartyKind.ORGANISATION : PartyKind.UNKNOWN;
  }

  private static String country(XmlNode node) {
    String code = Countries.code(node.attribute("countryIso2Code"));
    return code == null ? node.attribute("countryDescription") : code;
  }

  private static List<String> present(List<String> texts) {
    return texts.stream().filter(text -> text != null).toList();
  }

  private static String joined(XmlNode node, String by, String... attributes) {
    return Stream.of(attributes)
        .map(node::attribute)
        .filter(text -> text != null)
        .collect(Collectors.joining(by));
  }
}
