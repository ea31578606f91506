package io.haetae.wallet.entity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The 50 % rule: a body is blocked without a listing when blocked bodies own half of it or more
 * together, and a body that is blocked by this rule counts as an owner in its turn (OFAC, Revised
 * Guidance on Entities Owned by Persons Whose Property Is Blocked, 2014-08-13; FAQ 398 to 402). A
 * share held through a body that is not blocked does not count, and a share of unknown size counts
 * as nothing but is told.
 */
final class OwnershipRule {
  static final BigDecimal HALF = BigDecimal.valueOf(50);

  private final Map<UUID, List<OwnershipEdge>> owners = new HashMap<>();
  private final Set<UUID> listed;
  private final Set<UUID> blocked;

  OwnershipRule(Collection<OwnershipEdge> edges, Set<UUID> listed) {
    edges.forEach(e -> owners.computeIfAbsent(e.owned(), key -> new ArrayList<>()).add(e));
    this.listed = Set.copyOf(listed);
    this.blocked = new HashSet<>(listed);
    while (owners.keySet().stream().filter(this::becomesBlocked).findFirst().isPresent()) {
      continue;
    }
  }

  /** True where it is not listed itself and the rule blocks it. */
  boolean applies(UUID body) {
    return blocked.contains(body) && !listed.contains(body);
  }

  /** Every body that the rule blocks, with what blocked owners hold of it together. */
  Map<UUID, BigDecimal> owned() {
    Map<UUID, BigDecimal> owned = new HashMap<>();
    blocked.stream().filter(this::applies).forEach(body -> owned.put(body, aggregate(body)));
    return owned;
  }

  /** Percent that blocked owners hold together. */
  BigDecimal aggregate(UUID body) {
    return largest(body).values().stream()
        .filter(edge -> blocked.contains(edge.owner()))
        .map(OwnershipEdge::percent)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Blocked owners with a share that no list states. */
  long unknownShares(UUID body) {
    Map<UUID, OwnershipEdge> known = largest(body);
    return owners.getOrDefault(body, List.of()).stream()
        .filter(edge -> edge.percent() == null && blocked.contains(edge.owner()))
        .map(OwnershipEdge::owner)
        .filter(owner -> !known.containsKey(owner))
        .distinct()
        .count();
  }

  /** Every owner that the rule looks at, from the body upward, each once. */
  List<OwnershipStep> steps(UUID body) {
    List<OwnershipStep> steps = new ArrayList<>();
    Set<UUID> seen = new HashSet<>();
    List<UUID> next = new ArrayList<>(List.of(body));
    while (!next.isEmpty()) {
      UUID owned = next.removeFirst();
      if (seen.add(owned)) {
        for (OwnershipEdge edge : owners.getOrDefault(owned, List.of())) {
          steps.add(
              new OwnershipStep(
                  owned, edge.owner(), edge.percent(), standing(edge.owner()), edge.source()));
          if (!listed.contains(edge.owner())) {
            next.add(edge.owner());
          }
        }
      }
    }
    return steps;
  }

  private OwnershipStep.Standing standing(UUID owner) {
    if (listed.contains(owner)) {
      return OwnershipStep.Standing.LISTED;
    }
    return blocked.contains(owner)
        ? OwnershipStep.Standing.BLOCKED_BY_OWNERSHIP
        : OwnershipStep.Standing.NOT_BLOCKED;
  }

  private boolean becomesBlocked(UUID body) {
    return !blocked.contains(body) && aggregate(body).compareTo(HALF) >= 0 && blocked.add(body);
  }

  /** Of two lists that give one owner's share the larger counts, never the sum. */
  private Map<UUID, OwnershipEdge> largest(UUID body) {
    Map<UUID, OwnershipEdge> largest = new HashMap<>();
    owners.getOrDefault(body, List.of()).stream()
        .filter(edge -> edge.percent() != null)
        .sorted(Comparator.comparing(OwnershipEdge::percent))
        .forEach(edge -> largest.put(edge.owner(), edge));
    return largest;
  }
}
