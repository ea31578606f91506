package io.haetae.wallet.index;

import io.haetae.wallet.listing.ListKind;
import io.haetae.wallet.listing.ListedEntry;
import io.haetae.wallet.listing.Listing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes the entries of one source: one for each listing of each thing. Of a pending party only what
 * goes beyond the approved one is made, so that an unchanged thing is not held twice.
 */
final class BitingEntries {
  /** What of an entry decides how it bites. */
  private record Bite(
      String party,
      String key,
      String asset,
      LocalDate effective,
      LocalDate ended,
      boolean stateActor) {}

  private final Map<String, List<ListedThing>> things;
  private final Set<Bite> known = new HashSet<>();
  private final List<ListedEntry> entries = new ArrayList<>();

  BitingEntries(Map<String, List<ListedThing>> things) {
    this.things = things;
  }

  /** From parties in the order approved before pending. */
  List<ListedEntry> of(List<ActiveParty> parties) {
    for (ActiveParty party : parties) {
      for (ListedThing thing : things.getOrDefault(party.document(), List.of())) {
        party.party().listings().forEach(listing -> add(party, thing, listing));
      }
    }
    return List.copyOf(entries);
  }

  private void add(ActiveParty active, ListedThing thing, Listing listing) {
    Bite bite =
        new Bite(
            active.party().id(),
            thing.key(),
            thing.asset(),
            listing.effectiveOn(),
            listing.endedOn(),
            active.party().stateActor());
    if (known.add(bite) || !active.provisional()) {
      entries.add(entry(active, thing, listing));
    }
  }

  private static List<String> programs(ActiveParty active, Listing listing) {
    return active.kind() == ListKind.OWNERSHIP
        ? List.of("50 %% rule: %s %% owned by listed parties".formatted(active.ownedPercent()))
        : listing.programs();
  }

  private static ListedEntry entry(ActiveParty active, ListedThing thing, Listing listing) {
    return new ListedEntry(
        active.source(),
        active.snapshot(),
        active.kind(),
        active.jurisdiction(),
        active.publishedOn(),
        active.party().id(),
        thing.kind(),
        thing.asset(),
        thing.text(),
        active.party().primaryName(),
        programs(active, listing),
        active.party().stateActor(),
        listing.announcedOn(),
        listing.effectiveOn(),
        listing.endedOn(),
        thing.firstSeen(),
        active.provisional(),
        active.entityId());
  }
}
