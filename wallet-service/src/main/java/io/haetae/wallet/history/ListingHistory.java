package io.haetae.wallet.history;

import io.haetae.address.Addresses;
import io.haetae.wallet.asset.AskedAddress;
import io.haetae.wallet.listing.ListedParty;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Answers both questions from everything that was ever imported. */
@ApplicationScoped
class ListingHistory {
  private final HistoryRepository history;
  private final Addresses addresses;

  ListingHistory(HistoryRepository history, Addresses addresses) {
    this.history = history;
    this.addresses = addresses;
  }

  ListingAnswer answer(AskedAddress asked, LocalDate on) {
    AskedThing thing = AskedThing.of(asked, addresses);
    List<Membership> memberships = history.memberships(thing);
    Map<String, SourceHistory> sources = sources(thing, memberships, on);
    List<KnownListing> known =
        sources.values().stream().flatMap(source -> source.known(on).stream()).toList();
    List<LegalListing> legal = legal(memberships, sources, on);
    List<String> lists =
        sources.entrySet().stream()
            .filter(source -> source.getValue().isKnown(on))
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    return new ListingAnswer(
        asked.text(),
        on,
        !known.isEmpty(),
        legal.stream().anyMatch(LegalListing::listedThatDay),
        known,
        legal,
        lists);
  }

  private Map<String, SourceHistory> sources(
      AskedThing thing, List<Membership> memberships, LocalDate on) {
    List<Activation> activations = history.activations();
    List<Sighting> sightings = history.sightings(thing);
    Map<String, LocalDate> watched = new HashMap<>();
    history.watched(on).forEach(log -> watched.put(log.source(), log.last()));
    TreeSet<String> names = new TreeSet<>(watched.keySet());
    activations.forEach(activation -> names.add(activation.source()));
    Map<String, SourceHistory> sources = new HashMap<>();
    for (String name : names) {
      sources.put(
          name,
          new SourceHistory(
              name,
              memberships.stream().filter(row -> row.source().equals(name)).toList(),
              activations.stream().filter(row -> row.source().equals(name)).toList(),
              sightings.stream().filter(row -> row.source().equals(name)).toList(),
              watched.get(name)));
    }
    return sources;
  }

  /** Of each entry what its newest snapshot says. */
  private List<LegalListing> legal(
      List<Membership> memberships, Map<String, SourceHistory> sources, LocalDate on) {
    Map<String, Membership> newest = new HashMap<>();
    for (Membership row : memberships) {
      newest.merge(
          row.source() + "|" + row.party(),
          row,
          (a, b) -> a.proposedAt().isAfter(b.proposedAt()) ? a : b);
    }
    List<LegalListing> legal = new ArrayList<>();
    for (Membership row : newest.values()) {
      ListedParty party = history.party(row.document());
      LocalDate gone =
          sources.containsKey(row.source())
              ? sources.get(row.source()).goneSince().orElse(null)
              : null;
      party.listings().forEach(it -> legal.add(LegalListing.of(row.source(), party, it, gone, on)));
    }
    legal.sort(Comparator.comparing(LegalListing::source).thenComparing(LegalListing::party));
    return legal;
  }
}
