package io.haetae.flow.behaviour;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A history over movements that are all at hand, for batches. */
public final class LedgerHistory implements History {
  private final Map<String, List<Movement>> byAddress = new HashMap<>();
  private final Knowledge knowledge;

  /** Takes movements in any order; those of one time keep it. */
  public LedgerHistory(List<Movement> movements, Knowledge knowledge) {
    this.knowledge = knowledge;
    movements.stream().sorted(Comparator.comparing(Movement::time)).forEach(this::add);
  }

  private void add(Movement movement) {
    if (movement.from() != null) {
      byAddress.computeIfAbsent(movement.from(), a -> new ArrayList<>()).add(movement);
    }
    if (movement.to() != null && !movement.to().equals(movement.from())) {
      byAddress.computeIfAbsent(movement.to(), a -> new ArrayList<>()).add(movement);
    }
  }

  /** All addresses that move anything, in order. */
  public Set<String> addresses() {
    return new TreeSet<>(byAddress.keySet());
  }

  @Override
  public List<Movement> movements(String address, int limit) {
    List<Movement> all = byAddress.getOrDefault(address, List.of());
    return Collections.unmodifiableList(all.subList(0, Math.min(limit, all.size())));
  }

  @Override
  public Knowledge knowledge() {
    return knowledge;
  }
}
