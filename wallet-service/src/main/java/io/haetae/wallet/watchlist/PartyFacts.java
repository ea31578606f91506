package io.haetae.wallet.watchlist;

import io.haetae.wallet.listing.DatedFact;
import io.haetae.wallet.listing.ListedParty;
import io.haetae.wallet.listing.Listing;
import io.haetae.wallet.listing.PartyLink;
import io.haetae.wallet.watchlist.DifferenceView.FactDifference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a party's document says, as lines that people can compare. */
final class PartyFacts {
  private PartyFacts() {}

  /** What differs; null stands for a party that is not there. */
  static List<FactDifference> difference(ListedParty before, ListedParty after) {
    Map<String, List<String>> old = facts(before);
    Map<String, List<String>> now = facts(after);
    List<FactDifference> differences = new ArrayList<>();
    Stream.concat(old.keySet().stream(), now.keySet().stream())
        .distinct()
        .forEach(
            fact -> {
              List<String> gone = without(old.get(fact), now.get(fact));
              List<String> come = without(now.get(fact), old.get(fact));
              if (!gone.isEmpty() || !come.isEmpty()) {
                differences.add(new FactDifference(fact, gone, come));
              }
            });
    return differences;
  }

  private static List<String> without(List<String> facts, List<String> others) {
    return facts == null
        ? List.of()
        : facts.stream().filter(fact -> others == null || !others.contains(fact)).toList();
  }

  private static Map<String, List<String>> facts(ListedParty party) {
    Map<String, List<String>> facts = new LinkedHashMap<>();
    if (party == null) {
      return facts;
    }
    facts.put("kind", List.of(party.kind().name()));
    facts.put("names", lines(party.names().stream().map(n -> n.text() + " (" + n.type() + ")")));
    facts.put("listings", lines(party.listings().stream().map(PartyFacts::listing)));
    facts.put(
        "things",
        lines(party.subjects().stream().map(s -> joined(s.kind().name(), s.asset(), s.text()))));
    facts.put("links", lines(party.links().stream().map(PartyFacts::link)));
    facts.put(
        "identifiers",
        lines(party.identifiers().stream().map(i -> joined(i.type(), i.number(), i.country()))));
    facts.put("birthDates", party.birthDates());
    facts.put("countries", party.countries());
    facts.put("places", party.places());
    facts.put("northKorea", List.of(party.northKorea() + ", state actor " + party.stateActor()));
    facts.put("citations", party.citations());
    return facts;
  }

  private static String listing(Listing listing) {
    return joined(
        listing.regime(),
        String.join(", ", listing.programs()),
        listing.instrument(),
        dated("announced", listing.announced()),
        dated("effective", listing.effective()),
        dated("ended", listing.ended()));
  }

  private static String dated(String what, DatedFact fact) {
    return fact == null ? null : what + " " + (fact.date() == null ? fact.written() : fact.date());
  }

  private static String link(PartyLink link) {
    String other = link.otherId() == null ? link.otherName() : link.otherId();
    String share = link.percent() == null ? null : link.percent().toPlainString() + " %";
    return joined(link.kind().name(), other, share);
  }

  private static String joined(String... parts) {
    return Stream.of(parts)
        .filter(part -> part != null && !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private static List<String> lines(Stream<String> lines) {
    return lines.toList();
  }
}
