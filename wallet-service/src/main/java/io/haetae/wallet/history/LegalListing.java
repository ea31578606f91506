package io.haetae.wallet.history;

import io.haetae.wallet.listing.DatedFact;
import io.haetae.wallet.listing.ListedParty;
import io.haetae.wallet.listing.Listing;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A listing of who holds the address, with its dates.
 *
 * @param source the list
 * @param party id of the entry
 * @param name primary name
 * @param regime who lists
 * @param programs programmes as the list writes them
 * @param instrument the legal act, null when unknown
 * @param announced when it was announced, null when unknown
 * @param effective first day on which it binds, null when unknown: it counts as listed always
 * @param ended when it ended, null while it stands or when unknown
 * @param goneSince the day from which it no longer stood on the list, null while it does; it ended
 *     on that day at the latest
 * @param listedThatDay whether it was in force on the day asked
 */
@Schema(
    name = "LegalListing",
    requiredProperties = {"source", "party", "name", "regime", "programs", "listedThatDay"})
record LegalListing(
    String source,
    String party,
    String name,
    String regime,
    List<String> programs,
    String instrument,
    DatedFact announced,
    DatedFact effective,
    DatedFact ended,
    LocalDate goneSince,
    boolean listedThatDay) {

  static LegalListing of(
      String source, ListedParty party, Listing listing, LocalDate goneSince, LocalDate on) {
    boolean begun = listing.effectiveOn() == null || !on.isBefore(listing.effectiveOn());
    boolean over =
        listing.endedOn() != null && !on.isBefore(listing.endedOn())
            || goneSince != null && !on.isBefore(goneSince);
    return new LegalListing(
        source,
        party.id(),
        party.primaryName(),
        listing.regime(),
        listing.programs(),
        listing.instrument(),
        listing.announced(),
        listing.effective(),
        listing.ended(),
        goneSince,
        begun && !over);
  }
}
