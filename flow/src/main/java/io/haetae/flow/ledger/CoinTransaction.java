package io.haetae.flow.ledger;

import java.time.Instant;
import java.util.List;

/**
 * A transaction of a network that keeps unspent outputs; one that creates coins has no inputs.
 *
 * @param network id as in assets.yaml
 * @param position of the transaction; its index is 0
 * @param id transaction id as explorers show it
 */
public record CoinTransaction(
    String network,
    Position position,
    Instant time,
    String id,
    List<CoinInput> inputs,
    List<CoinOutput> outputs) {
  /** Copies the lists. */
  public CoinTransaction {
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
  }
}
