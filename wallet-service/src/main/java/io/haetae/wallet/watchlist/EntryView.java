package io.haetae.wallet.watchlist;

import io.haetae.wallet.listing.ListedParty;
import io.haetae.wallet.listing.Listing;
import io.haetae.wallet.listing.NameType;
import io.haetae.wallet.listing.PartyName;
import io.haetae.wallet.listing.SubjectKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that the active snapshot lists.
 *
 * @param ordinal place of its party in the snapshot, from 0
 * @param entry the publisher's id
 * @param kind address, identifier, service and so on
 * @param asset ticker as written, null for a service
 * @param subject the address or name as written
 * @param entity primary name
 * @param aliases other names
 * @param originalScript the name in its own script, null when unknown
 * @param programs as the list writes them
 * @param stateActor whether it acts for the North Korean state
 * @param announced date of announcement of its first listing, null when unknown
 * @param effective first date on which it binds, null when unknown: at every time
 * @param ended when it ended, null while it stands
 * @param firstSeen when this installation first saw it on this list
 * @param citations where the facts stand
 */
@Schema(
    name = "WatchlistEntry",
    requiredProperties = {
      "ordinal",
      "entry",
      "kind",
      "subject",
      "entity",
      "aliases",
      "programs",
      "stateActor",
      "firstSeen",
      "citations"
    })
record EntryView(
    int ordinal,
    String entry,
    SubjectKind kind,
    String asset,
    String subject,
    String entity,
    List<String> aliases,
    String originalScript,
    List<String> programs,
    boolean stateActor,
    LocalDate announced,
    LocalDate effective,
    LocalDate ended,
    Instant firstSeen,
    List<String> citations) {

  static EntryView of(
      int ordinal, ListedParty party, String kind, String asset, String subject, Instant seenAt) {
    Listing listing = party.listings().getFirst();
    return new EntryView(
        ordinal,
        party.id(),
        SubjectKind.valueOf(kind),
        asset,
        subject,
        party.primaryName(),
        names(party, type -> type != NameType.PRIMARY && type != NameType.ORIGINAL_SCRIPT),
        names(party, type -> type == NameType.ORIGINAL_SCRIPT).stream().findFirst().orElse(null),
        party.programs(),
        party.stateActor(),
        listing.announcedOn(),
        listing.effectiveOn(),
        listing.endedOn(),
        seenAt,
        party.citations());
  }

  private static List<String> names(ListedParty party, Predicate<NameType> which) {
    return party.names().stream()
        .filter(name -> which.test(name.type()))
        .map(PartyName::text)
        .toList();
  }
}
