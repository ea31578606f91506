package io.haetae.wallet.listing;

import java.util.List;

/**
 * One entry of a list: a party with its names, its dated listings and what of it can be asked for.
 * An entry without any address is normal.
 *
 * @param id the publisher's id of the entry, else one that the same entry has in every file
 * @param kind person, organisation, vessel and so on
 * @param names at least one, the primary name first
 * @param listings at least one
 * @param subjects addresses, services, domains, vessels, assets
 * @param links ties to other parties
 * @param identifiers passports, registrations and the like
 * @param birthDates as the file writes them, ISO 8601 where it is exact to the day, month or year
 * @param countries ISO 3166-1 alpha-2 codes where known, else as written
 * @param places postal addresses, each in one line
 * @param northKorea whether it is listed for North Korea, whatever the programme's name
 * @param stateActor whether it is or acts for the North Korean state, whose property is blocked by
 *     law without a listing
 * @param citations where the facts stand
 * @param row where the file says it, counted from 1
 */
public record ListedParty(
    String id,
    PartyKind kind,
    List<PartyName> names,
    List<Listing> listings,
    List<ListedSubject> subjects,
    List<PartyLink> links,
    List<PartyIdentifier> identifiers,
    List<String> birthDates,
    List<String> countries,
    List<String> places,
    boolean northKorea,
    boolean stateActor,
    List<String> citations,
    long row) {

  public ListedParty {
    names = List.copyOf(names);
    listings = List.copyOf(listings);
    subjects = List.copyOf(subjects);
    links = List.copyOf(links);
    identifiers = List.copyOf(identifiers);
    birthDates = List.copyOf(birthDates);
    countries = List.copyOf(countries);
    places = List.copyOf(places);
    citations = List.copyOf(citations);
  }

  /** The name by which it is shown. */
  public String primaryName() {
    return names.getFirst().text();
  }

  /** Programmes of all listings. */
  public List<String> programs() {
    return listings.stream().flatMap(listing -> listing.programs().stream()).distinct().toList();
  }
}
