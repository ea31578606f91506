package io.haetae.flow.behaviour;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** One evaluation's reading of a history: within bounds, each address once, and it says if cut. */
public final class Look {
  private final History history;
  private final Bounds bounds;
  private final Map<String, List<Movement>> read = new HashMap<>();
  private final Map<String, List<Movement>> received = new HashMap<>();
  private final Map<String, List<Movement>> sent = new HashMap<>();
  private boolean cut;

  Look(History history, Bounds bounds) {
    this.history = history;
    this.bounds = bounds;
  }

  /** What is known beside the ledger. */
  public Knowledge knowledge() {
    return history.knowledge();
  }

  /** The movements of an address in order of time; none once the bound is reached. */
  public List<Movement> of(String address) {
    List<Movement> known = read.get(address);
    if (known != null) {
      return known;
    }
    if (read.size() >= bounds.addresses()) {
      cut = true;
      return List.of();
    }
    List<Movement> movements = history.movements(address, bounds.movements());
    cut |= movements.size() >= bounds.movements();
    read.put(address, movements);
    return movements;
  }

  /** What an address received, in order of time; nothing from itself. */
  public List<Movement> received(String address) {
    return received.computeIfAbsent(
        address, a -> of(a).stream().filter(m -> a.equals(m.to()) && !a.equals(m.from())).toList());
  }

  /** What an address sent, in order of time; nothing to itself or to nobody. */
  public List<Movement> sent(String address) {
    return sent.computeIfAbsent(
        address,
        a ->
            of(a).stream()
                .filter(m -> a.equals(m.from()) && m.to() != null && !a.equals(m.to()))
                .toList());
  }

  /** Whether a movement is the first that its receiver ever took part in. */
  public boolean opens(Movement movement) {
    List<Movement> all = of(movement.to());
    return !all.isEmpty() && all.getFirst().equals(movement);
  }

  /** Whether an address carries a label of one of the categories. */
  public boolean is(String address, String... categories) {
    Optional<Label> label = address == null ? Optional.empty() : knowledge().label(address);
    return label.isPresent() && List.of(categories).contains(label.get().category());
  }

  /** The entity of an address's label. */
  public Optional<String> entity(String address) {
    return knowledge().label(address).map(Label::entity);
  }

  int addressesRead() {
    return read.size();
  }

  boolean isCut() {
    return cut;
  }

  /** Sum of the known values. */
  static BigDecimal usd(List<Movement> movements) {
    return movements.stream()
        .map(Movement::usd)
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
