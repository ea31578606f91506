package io.haetae.wallet.entity;

import io.haetae.wallet.party.TraitKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Groups entries that are one body, the strongest facts first. Two entries of one source are not
 * joined, not even through a third: their publisher tells them apart, unless it says itself that
 * they are one.
 */
final class Clusters {
  private static final Comparator<SharedTrait> STRONGEST_FIRST =
      Comparator.comparing(SharedTrait::kind).thenComparing(SharedTrait::value);

  private final Map<PartyRef, List<PartyRef>> clusters = new HashMap<>();
  private final Map<PartyRef, List<SharedTrait>> traits = new HashMap<>();

  Clusters(List<SharedTrait> shared) {
    shared.stream().sorted(STRONGEST_FIRST).forEach(this::join);
  }

  /** Groups of two entries or more, each sorted, in the order of their first entries. */
  List<List<PartyRef>> all() {
    return new HashSet<>(clusters.values())
        .stream()
            .filter(cluster -> cluster.size() > 1)
            .map(cluster -> cluster.stream().sorted().toList())
            .sorted(Comparator.comparing(List<PartyRef>::getFirst))
            .toList();
  }

  /** Every fact that an entry shares with others of its group. */
  List<JoinReason> reasons(PartyRef party, Collection<PartyRef> cluster) {
    List<JoinReason> reasons = new ArrayList<>();
    for (SharedTrait trait : traits.get(party)) {
      for (PartyRef other : trait.parties()) {
        if (!other.equals(party) && cluster.contains(other)) {
          reasons.add(new JoinReason(trait.kind(), trait.value(), other.source(), other.party()));
        }
      }
    }
    return reasons;
  }

  private void join(SharedTrait trait) {
    trait.parties().forEach(p -> traits.computeIfAbsent(p, k -> new ArrayList<>()).add(trait));
    for (int i = 0; i < trait.parties().size(); i++) {
      for (int j = i + 1; j < trait.parties().size(); j++) {
        join(trait.kind(), trait.parties().get(i), trait.parties().get(j));
      }
    }
  }

  private void join(TraitKind kind, PartyRef one, PartyRef other) {
    List<PartyRef> left = clusters.computeIfAbsent(one, k -> new ArrayList<>(List.of(k)));
    List<PartyRef> right = clusters.computeIfAbsent(other, k -> new ArrayList<>(List.of(k)));
    if (left == right || !kind.joinsWithinASource() && shareASource(left, right)) {
      return;
    }
    left.addAll(right);
    right.forEach(party -> clusters.put(party, left));
  }

  private static boolean shareASource(List<PartyRef> left, List<PartyRef> right) {
    Set<String> sources = new LinkedHashSet<>();
    left.forEach(party -> sources.add(party.source()));
    return right.stream().anyMatch(party -> sources.contains(party.source()));
  }
}
