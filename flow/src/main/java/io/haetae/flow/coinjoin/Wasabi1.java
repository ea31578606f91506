package io.haetae.flow.coinjoin;

import io.haetae.flow.ledger.CoinTransaction;
import java.util.Optional;
import java.util.Set;

/**
 * Wasabi 1: at least ten equal outputs of about 0.1 BTC, at least as many inputs, and something
 * beside them (change, the coordinator's fee), all of witness_v0_keyhash. After Stütz et al.,
 * "Adoption and Actual Privacy of Decentralized CoinJoin Implementations in Bitcoin" (2022). The
 * wallet sorts outputs by value; one that is not sorted may be a large JoinMarket of the same
 * amount, and is as much a CoinJoin, but less surely Wasabi's.
 */
final class Wasabi1 implements CoinJoinDetector {
  /**
   * @param minEqual participants below which a round never started
   * @param low least value of the equal outputs, in satoshi
   * @param high greatest
   * @param minKeyhashShare of the outputs, in percent: a participant may be paid elsewhere
   */
  record Parameters(int minEqual, long low, long high, int minKeyhashShare) {
    static final Parameters DEFAULT = new Parameters(10, 8_000_000, 12_000_000, 90);
  }

  private static final Set<String> KEYHASH = Set.of("witness_v0_keyhash");
  private final Parameters parameters;

  Wasabi1(Parameters parameters) {
    this.parameters = parameters;
  }

  @Override
  public Optional<CoinJoin> detect(CoinTransaction transaction, OutputValues outputs) {
    long value = outputs.mostFrequent(v -> v >= parameters.low() && v <= parameters.high());
    int equal = value < 0 ? 0 : outputs.count(value);
    if (equal < parameters.minEqual()
        || transaction.inputs().size() < equal
        || outputs.distinct() < 2
        || !keyhash(transaction)
        || !Inputs.canFund(transaction, value, equal)) {
      return Optional.empty();
    }
    int confidence = Inputs.ascending(transaction.outputs()) ? 95 : CoinJoin.SETTLED;
    return Optional.of(new CoinJoin(CoinJoinShape.WASABI_1, value, equal, confidence));
  }

  private boolean keyhash(CoinTransaction transaction) {
    long fitting = transaction.outputs().stream().filter(o -> Inputs.isOf(o, KEYHASH)).count();
    return Inputs.spendOnly(transaction, KEYHASH)
        && fitting * 100 >= (long) parameters.minKeyhashShare() * transaction.outputs().size();
  }
}
