package io.haetae.wallet.name;

import io.haetae.wallet.listing.Listing;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A listing of a candidate.
 *
 * @param source the list
 * @param party id of the entry within the list
 * @param document hash of what the list says; another hash means that the entry changed
 * @param regime who lists
 * @param programs programmes as the list writes them
 * @param instrument the legal act, null when unknown
 * @param announced null when unknown
 * @param effective null when unknown: it binds at every time
 * @param ended null while it stands or when unknown
 * @param provisional true where no second person has approved the entry yet
 */
@Schema(requiredProperties = {"source", "party", "document", "programs", "provisional"})
record CandidateListing(
    String source,
    String party,
    String document,
    String regime,
    List<String> programs,
    String instrument,
    LocalDate announced,
    LocalDate effective,
    LocalDate ended,
    boolean provisional) {

  static List<CandidateListing> of(IndexedParty party) {
    return party.listings().stream().map(listing -> of(party, listing)).toList();
  }

  private static CandidateListing of(IndexedParty party, Listing listing) {
    return new CandidateListing(
        party.source(),
        party.party(),
        party.document(),
        listing.regime(),
        listing.programs(),
        listing.instrument(),
        listing.announcedOn(),
        listing.effectiveOn(),
        listing.endedOn(),
        party.provisional());
  }

  /** Key of what the list says. */
  String key() {
    return IndexedParty.key(source, party, document);
  }

  String partyKey() {
    return source + '|' + party;
  }
}
