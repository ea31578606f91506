package io.haetae.wallet.listing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A party while its file is read; blank and repeated facts leave no trace. */
final class PartyDraft {
  private static final Pattern HOST =
      Pattern.compile("^(?:[a-z]+://)?(?:www\\.)?([a-z0-9-]+(?:\\.[a-z0-9-]+)+)");

  private static final Pattern OFAC_ASSET =
      Pattern.compile("Digital Currency Address\\s*-\\s*([A-Za-z0-9]{2,12})");

  final String id;
  final long row;
  private PartyKind kind = PartyKind.UNKNOWN;
  private final Map<String, NameType> names = new LinkedHashMap<>();
  private final List<Listing> listings = new ArrayList<>();
  private final Set<ListedSubject> subjects = new LinkedHashSet<>();
  private final Set<PartyLink> links = new LinkedHashSet<>();
  private final Set<PartyIdentifier> identifiers = new LinkedHashSet<>();
  private final Set<String> birthDates = new LinkedHashSet<>();
  private final Set<String> countries = new LinkedHashSet<>();
  private final Set<String> places = new LinkedHashSet<>();
  private final Set<String> citations = new LinkedHashSet<>();
  private boolean northKorea;
  private boolean stateActor;

  PartyDraft(String id, long row) {
    this.id = id;
    this.row = row;
  }

  PartyDraft kind(PartyKind kind) {
    this.kind = kind;
    return this;
  }

  PartyDraft name(String text, NameType type) {
    String name = OneLine.of(text);
    if (name != null) {
      names.putIfAbsent(name, type);
    }
    return this;
  }

  PartyDraft listing(Listing listing) {
    listings.add(listing);
    return this;
  }

  PartyDraft subject(SubjectKind kind, String asset, String text) {
    return subject(new ListedSubject(kind, asset, text, row, List.of()));
  }

  PartyDraft subject(ListedSubject subject) {
    subjects.add(subject);
    return this;
  }

  /** Adds an address that OFAC gives as an identity document, its ticker within the type. */
  PartyDraft address(String type, String text, long row) {
    Matcher asset = OFAC_ASSET.matcher(type);
    if (!asset.matches() || !isText(text)) {
      throw InvalidListException.row(row, "names a digital currency address that cannot be read");
    }
    String address = text.strip();
    return subject(new ListedSubject(SubjectKind.ADDRESS, asset.group(1), address, row, List.of()));
  }

  /** Adds the host of a web address; a text without one is kept as an identifier. */
  PartyDraft domain(String address) {
    Matcher host = HOST.matcher(address == null ? "" : address.strip().toLowerCase(Locale.ROOT));
    return host.find()
        ? subject(SubjectKind.DOMAIN, null, host.group(1))
        : identifier("Website", address, null);
  }

  /** Adds a ship by its IMO number. */
  PartyDraft vessel(String imo) {
    identifier("IMO", imo, null);
    return kind == PartyKind.VESSEL ? subject(SubjectKind.VESSEL, null, "IMO " + imo) : this;
  }

  PartyDraft link(PartyLink link) {
    links.add(link);
    return this;
  }

  PartyDraft identifier(String type, String number, String country) {
    if (isText(number)) {
      identifiers.add(new PartyIdentifier(type, number.strip(), Countries.code(country)));
    }
    return this;
  }

  PartyDraft birthDate(String text) {
    return add(birthDates, text);
  }

  /** Adds a country by its code, or as written where it has none that is known. */
  PartyDraft country(String text) {
    return add(countries, Countries.code(text));
  }

  PartyDraft place(String text) {
    return add(places, text);
  }

  PartyDraft citation(String text) {
    return add(citations, text);
  }

  PartyDraft northKorea(boolean listedForIt, boolean actsForTheState) {
    northKorea = listedForIt || actsForTheState;
    stateActor = actsForTheState;
    return this;
  }

  boolean isNamed(String name) {
    return names.keySet().stream().anyMatch(name::equalsIgnoreCase);
  }

  Set<String> countries() {
    return countries;
  }

  boolean hasName() {
    return !names.isEmpty();
  }

  ListedParty party() {
    return new ListedParty(
        id,
        kind,
        sortedNames(),
        listings,
        List.copyOf(subjects),
        List.copyOf(links),
        List.copyOf(identifiers),
        List.copyOf(birthDates),
        List.copyOf(countries),
        List.copyOf(places),
        northKorea,
        stateActor,
        List.copyOf(citations),
        row);
  }

  /** The primary name first, the others as the file orders them. */
  private List<PartyName> sortedNames() {
    List<PartyName> sorted = new ArrayList<>();
    names.forEach((text, type) -> sorted.add(new PartyName(text, type)));
    sorted.sort(
        (a, b) -> Boolean.compare(b.type() == NameType.PRIMARY, a.type() == NameType.PRIMARY));
    return sorted;
  }

  private PartyDraft add(Set<String> facts, String text) {
    if (isText(text)) {
      facts.add(text.strip());
    }
    return this;
  }

  private static boolean isText(String text) {
    return text != null && !text.isBlank();
  }
}
