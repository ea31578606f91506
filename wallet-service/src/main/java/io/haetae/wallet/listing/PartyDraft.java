package io.haetae.wallet.listing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A party while its file is read; blank and repeated facts leave no trace. */
final class PartyDraft {
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
    if (isText(text)) {
      names.putIfAbsent(text.strip().replaceAll("\\s+", " "), type);
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

  PartyDraft link(PartyLink link) {
    links.add(link);
    return this;
  }

  PartyDraft identifier(String type, String number, String country) {
    if (isText(number)) {
      identifiers.add(new PartyIdentifier(type, number.strip(), country));
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
