package io.haetae.flow.entity;

import io.haetae.flow.coinjoin.CoinJoins;
import io.haetae.flow.ledger.CoinInput;
import io.haetae.flow.ledger.CoinOutput;
import io.haetae.flow.ledger.CoinTransaction;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;

/**
 * Links the addresses that pay into one transaction, the first with each other one; whatever has
 * the shape of a CoinJoin links nothing, even where a review doubts the protocol.
 */
public final class MultiInput {
  private final CoinJoins coinJoins;
  private final ToIntFunction<String> ids;

  /**
   * Links by the ids that a caller gives.
   *
   * @param ids id of a canonical address on the transaction's network
   */
  public MultiInput(CoinJoins coinJoins, ToIntFunction<String> ids) {
    this.coinJoins = coinJoins;
    this.ids = ids;
  }

  /** The links that a transaction shows; inputs that are not at hand show none. */
  public List<Link> links(CoinTransaction transaction, long evidence) {
    int[] payers =
        transaction.inputs().stream()
            .map(CoinInput::spent)
            .filter(Objects::nonNull)
            .map(CoinOutput::address)
            .filter(Objects::nonNull)
            .distinct()
            .mapToInt(ids)
            .toArray();
    if (payers.length < 2 || coinJoins.shapeOf(transaction).isPresent()) {
      return List.of();
    }
    return Arrays.stream(payers)
        .skip(1)
        .mapToObj(payer -> Link.of(payers[0], payer, Heuristic.MULTI_INPUT, evidence))
        .toList();
  }
}
