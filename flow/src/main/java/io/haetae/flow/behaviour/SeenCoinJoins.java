package io.haetae.flow.behaviour;

import io.haetae.flow.coinjoin.CoinJoin;
import io.haetae.flow.coinjoin.CoinJoins;
import io.haetae.flow.ledger.CoinTransaction;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** CoinJoins among the transactions that a history was seen to hold so far. */
public final class SeenCoinJoins {
  private final CoinJoins shapes;
  private final Map<String, Optional<CoinJoin>> seen = new HashMap<>();

  /** Tells them by these shapes. */
  public SeenCoinJoins(CoinJoins shapes) {
    this.shapes = shapes;
  }

  /** Whether a transaction joins several people's coins, by its shape. */
  public boolean see(CoinTransaction transaction) {
    return seen.computeIfAbsent(transaction.id(), id -> shapes.of(transaction)).isPresent();
  }

  /** The CoinJoin that a transaction is; empty too for one that was not seen. */
  public Optional<CoinJoin> find(String transaction) {
    return seen.getOrDefault(transaction, Optional.empty());
  }
}
