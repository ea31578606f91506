package io.haetae.flow.coinjoin;

import io.haetae.flow.ledger.CoinTransaction;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells CoinJoins by their shape, the most particular protocol first; linear in a transaction. */
public final class CoinJoins {
  private static final int FEWEST = 4;

  private final List<CoinJoinDetector> detectors =
      List.of(
          new Whirlpool(Whirlpool.Parameters.DEFAULT),
          new Wasabi2(Wasabi2.Parameters.DEFAULT),
          new Wasabi1(Wasabi1.Parameters.DEFAULT),
          new JoinMarket(JoinMarket.Parameters.DEFAULT));

  private final Set<String> reviewed;

  /** Without reviewed exceptions. */
  public CoinJoins() {
    this(Set.of());
  }

  /**
   * With exceptions.
   *
   * @param reviewed ids of transactions that somebody looked at and found to be no CoinJoins of
   *     these protocols, such as the published lists of false ones
   */
  public CoinJoins(Set<String> reviewed) {
    this.reviewed = Set.copyOf(reviewed);
  }

  /** The CoinJoin that a transaction is, empty where its shape is none, or a review says so. */
  public Optional<CoinJoin> of(CoinTransaction transaction) {
    return reviewed.contains(transaction.id()) ? Optional.empty() : shapeOf(transaction);
  }

  /**
   * The shape alone, reviewed or not: enough not to take a transaction's inputs for one owner's.
   */
  public Optional<CoinJoin> shapeOf(CoinTransaction transaction) {
    if (transaction.inputs().size() < FEWEST || transaction.outputs().size() < FEWEST) {
      return Optional.empty();
    }
    OutputValues outputs = new OutputValues(transaction.outputs());
    return detectors.stream().flatMap(d -> d.detect(transaction, outputs).stream()).findFirst();
  }
}
