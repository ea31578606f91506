package io.haetae.flow.behaviour;

import io.haetae.flow.coinjoin.CoinJoin;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** One evaluation's reading of a history: within bounds, each address once, and it says if cut. */
public final class Look {
  private static final int CANDIDATE = 45;
  private static final double LEAST_TAINT = 0.01;

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

  /**
   * What an address sent, in order of time; nothing to itself or to nobody, and nothing into a
   * CoinJoin, where nobody can tell whom it paid.
   */
  public List<Movement> sent(String address) {
    return sent.computeIfAbsent(
        address, a -> leaving(a).filter(m -> coinJoin(m).isEmpty()).toList());
  }

  /** What an address put into CoinJoins, in order of time. */
  public List<Movement> joined(String address) {
    return leaving(address).filter(m -> coinJoin(m).isPresent()).toList();
  }

  /** The CoinJoin that a movement is part of. */
  public Optional<CoinJoin> coinJoin(Movement movement) {
    return movement.transaction() == null
        ? Optional.empty()
        : knowledge().coinJoin(movement.transaction());
  }

  private Stream<Movement> leaving(String address) {
    return of(address).stream()
        .filter(m -> address.equals(m.from()) && m.to() != null && !address.equals(m.to()));
  }

  /**
   * Whether a movement is the first that its receiver ever took part in; several payers of one
   * transaction are first together.
   */
  public boolean opens(Movement movement) {
    List<Movement> all = of(movement.to());
    return !all.isEmpty()
        && (all.getFirst().equals(movement) || isPaidBySame(movement, all.getFirst()));
  }

  private static boolean isPaidBySame(Movement movement, Movement first) {
    return movement.transaction() != null
        && movement.transaction().equals(first.transaction())
        && movement.to().equals(first.to());
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

  /**
   * What a pattern counts that change and collected payouts of honest services show as well, where
   * the ledger keeps outputs: there it is a candidate unless illicit funds take part.
   */
  int unlessChange(String address, int confidence) {
    boolean honest = knowledge().taint(address).orElse(0) < LEAST_TAINT;
    return history.keepsOutputs() && honest ? Math.min(CANDIDATE, confidence) : confidence;
  }

  int addressesRead() {
    return read.size();
  }

  boolean isCut() {
    return cut || history.isCut();
  }

  /** Sum of the known values. */
  static BigDecimal usd(List<Movement> movements) {
    return movements.stream()
        .map(Movement::usd)
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
