package io.haetae.flow.coinjoin;

import io.haetae.flow.ledger.CoinOutput;
import io.haetae.flow.ledger.CoinTransaction;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * JoinMarket: one equal output for each participant and at most one change output for each, of
 * which one participant may have none; as many inputs as participants, and no address paid twice.
 * After Goldfeder et al., "When the cookie meets the blockchain" (2018), and BlockSci. There is no
 * coordinator and no fixed amount, so a match is a candidate; with fewer than four participants
 * ordinary payouts have the same shape.
 */
final class JoinMarket implements CoinJoinDetector {
  /**
   * @param minParticipants fewest who count
   * @param minValue of the equal outputs, in satoshi: below it they are dust or token carriers
   */
  record Parameters(int minParticipants, long minValue) {
    static final Parameters DEFAULT = new Parameters(4, 10_000);
  }

  private final Parameters parameters;

  JoinMarket(Parameters parameters) {
    this.parameters = parameters;
  }

  @Override
  public Optional<CoinJoin> detect(CoinTransaction transaction, OutputValues outputs) {
    long value = outputs.mostFrequent(v -> v >= parameters.minValue());
    int equal = value < 0 ? 0 : outputs.count(value);
    int change = outputs.size() - equal;
    if (equal < parameters.minParticipants()
        || change < equal - 1
        || change > equal
        || transaction.inputs().size() < equal
        || repeatsAnAddress(transaction.outputs())
        || outputs.repeated(v -> v != value) > 0
        || !Inputs.canFund(transaction, value, equal)) {
      return Optional.empty();
    }
    return Optional.of(new CoinJoin(CoinJoinShape.JOINMARKET, value, equal, 70));
  }

  private static boolean repeatsAnAddress(List<CoinOutput> outputs) {
    List<String> named =
        outputs.stream().map(CoinOutput::address).filter(Objects::nonNull).toList();
    return named.stream().distinct().count() < named.size();
  }
}
