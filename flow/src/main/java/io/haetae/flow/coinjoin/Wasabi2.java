package io.haetae.flow.coinjoin;

import io.haetae.flow.ledger.CoinTransaction;
import java.util.Optional;
import java.util.Set;

/**
 * Wasabi 2 (WabiSabi): many inputs and outputs of witness_v0_keyhash and taproot, both sorted by
 * value, most outputs of standard denominations, several of which repeat. After the scanner of
 * nopara73/Dumplings and "CoinJoin ecosystem insights" (PETS 2026), whose coordinators go down to
 * some twenty inputs.
 */
final class Wasabi2 implements CoinJoinDetector {
  /**
   * @param minInputs fewest inputs of a round
   * @param minStandardShare of the outputs that have a standard value, in percent
   * @param minRepeated standard values that occur more than once
   */
  record Parameters(int minInputs, int minStandardShare, int minRepeated) {
    static final Parameters DEFAULT = new Parameters(20, 60, 3);
  }

  /** Nodes from before taproot export its outputs as witness_unknown. */
  private static final Set<String> SEGWIT =
      Set.of("witness_v0_keyhash", "witness_v1_taproot", "witness_unknown");

  private final Parameters parameters;

  Wasabi2(Parameters parameters) {
    this.parameters = parameters;
  }

  @Override
  public Optional<CoinJoin> detect(CoinTransaction transaction, OutputValues outputs) {
    if (transaction.inputs().size() < parameters.minInputs()
        || transaction.outputs().size() < parameters.minInputs()
        || !standard(outputs)
        || !segwit(transaction)
        || !Inputs.descending(transaction.outputs())
        || !Inputs.descend(transaction)) {
      return Optional.empty();
    }
    long value = outputs.mostFrequent(Denominations::contains);
    int confidence = transaction.inputs().size() >= 50 ? 95 : 85;
    return Optional.of(
        new CoinJoin(CoinJoinShape.WASABI_2, value, outputs.count(value), confidence));
  }

  private boolean standard(OutputValues outputs) {
    int standard = outputs.outputsWith(Denominations::contains);
    return standard * 100L >= (long) parameters.minStandardShare() * outputs.size()
        && outputs.repeated(Denominations::contains) >= parameters.minRepeated();
  }

  private static boolean segwit(CoinTransaction transaction) {
    return Inputs.spendOnly(transaction, SEGWIT)
        && transaction.outputs().stream().allMatch(o -> Inputs.isOf(o, SEGWIT));
  }
}
