package io.haetae.wallet.listing;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What OFAC's advanced list says of a party outside of the party, kept on disk by its number. */
final class AdvancedJoin implements AutoCloseable {
  private static final String LOCATION = "Location ";
  private static final String DOCUMENT = "Identity ";
  private static final String RELATION = "Relation ";
  private static final String ENTRY = "Entry ";
  private static final String PROFILE = "Profile ";
  private static final String SEPARATOR = "\u001f";

  private final AdvancedReferences references;
  private final Spill facts = Spill.create();

  AdvancedJoin(AdvancedReferences references) throws IOException {
    this.references = references;
  }

  /** Keeps an element for the party that it belongs to. */
  void put(XmlNode node, String partyId) throws IOException {
    switch (node.name()) {
      case "Location" -> putLocation(node);
      case "IDRegDocument" -> putDocument(node);
      case "Profile" -> facts.put(PROFILE + node.attribute("ID"), partyId);
      case "ProfileRelationship" -> putRelation(node);
      case "SanctionsEntry" -> putEntry(node);
      default -> {}
    }
  }

  void addLocation(String id, long line, PartyDraft draft, boolean withPlace) throws IOException {
    List<String[]> found = facts.take(LOCATION + id);
    if (found.isEmpty()) {
      throw InvalidListException.row(line, "refers to Location " + id + ", which is not defined");
    }
    draft.country(found.getFirst()[1]);
    if (withPlace) {
      draft.place(found.getFirst()[2]);
    }
  }

  void addDocuments(String identity, PartyDraft draft) throws IOException {
    for (String[] document : facts.take(DOCUMENT + identity)) {
      boolean ship = document[2] != null && document[2].matches("IMO [0-9]{7}");
      if (document[1].startsWith("Digital Currency Address")) {
        draft.address(document[1], document[2], Long.parseLong(document[4]));
      } else if (ship) {
        draft.vessel(document[2].substring("IMO ".length()));
      } else {
        draft.identifier(document[1], document[2], document[3]);
      }
    }
  }

  void addLinks(String profile, PartyDraft draft) throws IOException {
    for (String[] relation : facts.take(RELATION + profile)) {
      List<String[]> other = facts.take(PROFILE + relation[1]);
      String otherId = other.isEmpty() ? relation[1] : other.getFirst()[1];
      draft.link(new PartyLink(linkKind(relation[2]), otherId, null, null, relation[2]));
    }
  }

  /** The listings of a profile; none where the file holds none. */
  List<Listing> listings(String profile) throws IOException {
    List<Listing> listings = new ArrayList<>();
    for (String[] entry : facts.take(ENTRY + profile)) {
      List<String> programs = entry[2].isEmpty() ? List.of() : List.of(entry[2].split(SEPARATOR));
      DatedFact listed = dated(entry[4], entry[5]);
      listings.add(
          new Listing(
              regime(entry[1]), programs, entry[3], listed, listed, dated(entry[6], entry[7])));
    }
    return listings;
  }

  /** Listings of profiles that are nowhere in the file. */
  void rejectRest(PartySink sink) throws IOException {
    for (String key : facts.left()) {
      if (key.startsWith(ENTRY)) {
        for (String[] entry : facts.take(key)) {
          String reason = "lists a profile that is missing: " + key.substring(ENTRY.length());
          sink.rejected(new RowNote(null, Long.parseLong(entry[8]), reason));
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    facts.close();
  }

  private void putLocation(XmlNode location) throws IOException {
    String country =
        location
            .children("LocationCountry")
            .map(node -> references.country(node.attribute("CountryID"), node.line()))
            .findFirst()
            .orElse(null);
    String place =
        Stream.concat(
                location.path("LocationPart", "LocationPartValue").map(part -> part.text("Value")),
                Stream.ofNullable(country))
            .filter(part -> part != null)
            .collect(Collectors.joining(", "));
    facts.put(LOCATION + location.attribute("ID"), country, place);
  }

  private void putDocument(XmlNode document) throws IOException {
    facts.put(
        DOCUMENT + document.attribute("IdentityID"),
        references.text("IDRegDocType", document.attribute("IDRegDocTypeID"), document.line()),
        document.text("IDRegistrationNo"),
        references.country(document.attribute("IssuedBy-CountryID"), document.line()),
        Long.toString(document.line()));
  }

  /** Kept by whom it speaks of; "owns" speaks of the other side. */
  private void putRelation(XmlNode relation) throws IOException {
    String type =
        references.text("RelationType", relation.attribute("RelationTypeID"), relation.line());
    String from = relation.attribute("From-ProfileID");
    String to = relation.attribute("To-ProfileID");
    if ("true".equals(relation.attribute("Former"))) {
      facts.put(RELATION + from, to, "Formerly " + type);
    } else if (type.toLowerCase(Locale.ROOT).startsWith("owns")) {
      facts.put(RELATION + to, from, "Owned by the other, which " + type);
    } else {
      facts.put(RELATION + from, to, type);
    }
  }

  private void putEntry(XmlNode entry) throws IOException {
    AdvancedEvents events = new AdvancedEvents(references, entry);
    facts.put(
        ENTRY + entry.attribute("ProfileID"),
        references.textOrNull("List", entry.attribute("ListID"), entry.line()),
        String.join(SEPARATOR, events.programs()),
        events.legalBasis(),
        events.listedOn(),
        events.listedBy(),
        events.endedOn(),
        events.endedBy(),
        Long.toString(entry.line()));
  }

  private static DatedFact dated(String day, String source) {
    return day == null ? null : new DatedFact(LocalDate.parse(day), day, source);
  }

  private static String regime(String list) {
    boolean sdn = list == null || list.toUpperCase(Locale.ROOT).contains("SDN");
    return sdn ? OfacXmlParser.REGIME : OfacXmlParser.REGIME + " " + list;
  }

  private static LinkKind linkKind(String type) {
    String words = type.toLowerCase(Locale.ROOT);
    if (words.contains("formerly")) {
      return LinkKind.ASSOCIATED;
    }
    if (words.contains("owned")) {
      return LinkKind.OWNED_BY;
    }
    if (words.contains("controlled")) {
      return LinkKind.CONTROLLED_BY;
    }
    return words.contains("family") ? LinkKind.FAMILY : LinkKind.ASSOCIATED;
  }
}
