package io.haetae.wallet.listing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** An entry of the own format, as it stands in the file. */
record HaetaeEntry(
    String id,
    PartyKind kind,
    Entity entity,
    List<String> programs,
    Boolean northKorea,
    boolean stateActor,
    LocalDate announced,
    LocalDate effective,
    LocalDate ended,
    List<Dated> listings,
    List<ListedAddress> addresses,
    List<String> services,
    List<String> domains,
    List<PartyLink> links,
    List<PartyIdentifier> identifiers,
    List<String> birthDates,
    List<String> countries,
    List<String> places,
    List<String> citations) {

  record Entity(String name, List<String> aliases, String originalScript) {}

  record ListedAddress(String asset, String address) {}

  /** One of several listings of an entry, with what gives its dates. */
  record Dated(
      String regime,
      List<String> programs,
      String instrument,
      LocalDate announced,
      LocalDate effective,
      LocalDate ended,
      String source) {
    Listing listing(String otherwise) {
      return new Listing(
          regime == null ? otherwise : regime,
          orEmpty(programs),
          instrument,
          fact(announced),
          fact(effective),
          fact(ended));
    }

    private DatedFact fact(LocalDate date) {
      return date == null ? null : new DatedFact(date, date.toString(), source);
    }
  }

  HaetaeEntry {
    kind = Objects.requireNonNullElse(kind, PartyKind.UNKNOWN);
    programs = orEmpty(programs);
    listings = orEmpty(listings);
    addresses = orEmpty(addresses);
    services = orEmpty(services);
    domains = orEmpty(domains);
    links = orEmpty(links);
    identifiers = orEmpty(identifiers);
    birthDates = orEmpty(birthDates);
    countries = orEmpty(countries);
    places = orEmpty(places);
    citations = orEmpty(citations);
  }

  void requireValid(long row) {
    if (id == null || id.isBlank()) {
      throw InvalidListException.row(row, "/id is missing");
    }
    if (entity == null || entity.name() == null || entity.name().isBlank()) {
      throw InvalidListException.row(row, "/entity/name is missing");
    }
    for (Listing listing : allListings("")) {
      if (listing.effectiveOn() != null
          && listing.endedOn() != null
          && listing.endedOn().isBefore(listing.effectiveOn())) {
        throw InvalidListException.row(row, "/ended is before /effective");
      }
    }
    boolean noAsset = addresses.stream().anyMatch(a -> a.asset() == null || a.asset().isBlank());
    if (noAsset) {
      throw InvalidListException.row(row, "/addresses has one without /asset");
    }
  }

  ListedParty party(long row, String source) {
    PartyDraft draft = new PartyDraft(id, row).kind(kind);
    draft.name(entity.name(), NameType.PRIMARY);
    orEmpty(entity.aliases()).forEach(alias -> draft.name(alias, NameType.ALIAS));
    draft.name(entity.originalScript(), NameType.ORIGINAL_SCRIPT);
    addresses.forEach(
        listed ->
            draft.subject(SubjectKind.ADDRESS, listed.asset().strip(), stripped(listed.address())));
    services.forEach(service -> draft.subject(SubjectKind.SERVICE, null, stripped(service)));
    domains.forEach(draft::domain);
    links.forEach(draft::link);
    identifiers.forEach(i -> draft.identifier(i.type(), i.number(), i.country()));
    birthDates.forEach(draft::birthDate);
    countries.forEach(draft::country);
    places.forEach(draft::place);
    citations.forEach(draft::citation);
    List<Listing> all = allListings(source);
    all.forEach(draft::listing);
    boolean byProgram =
        all.stream().flatMap(l -> l.programs().stream()).anyMatch(NorthKorea::isProgram);
    boolean listedForIt = northKorea == null ? byProgram : northKorea;
    return draft.northKorea(listedForIt, stateActor).party();
  }

  /** The listings, or the one that the entry itself is. */
  private List<Listing> allListings(String source) {
    List<Listing> all = new ArrayList<>();
    listings.forEach(listing -> all.add(listing.listing(source)));
    if (all.isEmpty()) {
      String citation = citations.isEmpty() ? null : citations.getFirst();
      Dated single = new Dated(null, programs, null, announced, effective, ended, citation);
      all.add(single.listing(source));
    }
    return all;
  }

  private static String stripped(String text) {
    return text == null ? null : text.strip();
  }

  private static <T> List<T> orEmpty(List<T> list) {
    return Objects.requireNonNullElse(list, List.of());
  }
}
