package io.haetae.wallet.name;

import io.haetae.name.NameKind;
import io.haetae.name.NamedParty;
import io.haetae.wallet.index.ActiveParty;
import io.haetae.wallet.listing.ListKind;
import io.haetae.wallet.listing.ListedParty;
import io.haetae.wallet.listing.Listing;
import io.haetae.wallet.listing.NameType;
import io.haetae.wallet.listing.PartyKind;
import io.haetae.wallet.listing.PartyName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A party that bites, with what an answer tells of it.
 *
 * @param source the list
 * @param snapshot SHA-256 in hex of the file that says so
 * @param listKind what being on the list means
 * @param jurisdiction ISO 3166-1 alpha-2 code of the publisher
 * @param publishedOn the publisher's date, null when unknown
 * @param party id within the source
 * @param document hash of what the list says of it
 * @param kind what it is
 * @param names the primary name first
 * @param birthDates as the list writes them
 * @param countries ISO 3166-1 alpha-2 codes where known
 * @param listings with their dates
 * @param stateActor whether it acts for the North Korean state
 * @param provisional true where no second person has approved it yet
 * @param entity the body that this and other lists name, null before it is known
 * @param firstSeen when this installation first saw it on this list
 */
record IndexedParty(
    String source,
    String snapshot,
    ListKind listKind,
    String jurisdiction,
    LocalDate publishedOn,
    String party,
    String document,
    NameKind kind,
    List<PartyName> names,
    List<String> birthDates,
    List<String> countries,
    List<Listing> listings,
    boolean stateActor,
    boolean provisional,
    UUID entity,
    Instant firstSeen) {

  static IndexedParty of(ActiveParty active) {
    ListedParty party = active.party();
    return new IndexedParty(
        active.source(),
        active.snapshot(),
        active.kind(),
        active.jurisdiction(),
        active.publishedOn(),
        party.id(),
        active.document(),
        kind(party.kind()),
        party.names(),
        party.birthDates(),
        party.countries(),
        party.listings(),
        party.stateActor(),
        active.provisional(),
        active.entityId(),
        active.firstSeen());
  }

  /** Unique among all that bites. */
  String key() {
    return key(source, party, document);
  }

  static String key(String source, String party, String document) {
    return String.join("|", source, party, document);
  }

  /** The same for an approved party and its pending changes. */
  String partyKey() {
    return source + '|' + party;
  }

  /** Parties with the same one are the same body, as far as is known. */
  String bodyKey() {
    return entity == null ? partyKey() : entity.toString();
  }

  String primaryName() {
    return names.getFirst().text();
  }

  /** How the name stands to the party. */
  NameType typeOf(String name) {
    return names.stream()
        .filter(candidate -> candidate.text().equals(name))
        .findFirst()
        .map(PartyName::type)
        .orElse(NameType.ALIAS);
  }

  NamedParty named() {
    return new NamedParty(
        key(),
        kind,
        names.stream().map(PartyName::text).distinct().toList(),
        birthDates,
        countries);
  }

  private static NameKind kind(PartyKind kind) {
    return switch (kind) {
      case PERSON -> NameKind.PERSON;
      case ORGANISATION, SERVICE -> NameKind.ORGANISATION;
      case VESSEL -> NameKind.VESSEL;
      case AIRCRAFT -> NameKind.AIRCRAFT;
      case ASSET, UNKNOWN -> NameKind.UNKNOWN;
    };
  }
}
