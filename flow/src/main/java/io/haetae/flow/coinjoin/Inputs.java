package io.haetae.flow.coinjoin;

import io.haetae.flow.ledger.CoinInput;
import io.haetae.flow.ledger.CoinOutput;
import io.haetae.flow.ledger.CoinTransaction;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What can be said of a transaction's inputs, as far as their values are at hand. */
final class Inputs {
  private Inputs() {}

  /**
   * Whether as many people as claimed can each have brought the denomination: no grouping of the
   * inputs yields more groups than those that hold it alone plus what the small ones sum to. Says
   * yes where a value is not at hand.
   */
  static boolean canFund(CoinTransaction transaction, long denomination, int participants) {
    long alone = 0;
    long small = 0;
    for (CoinInput input : transaction.inputs()) {
      if (input.spent() == null) {
        return true;
      }
      if (input.spent().value() >= denomination) {
        alone++;
      } else {
        small += input.spent().value();
      }
    }
    return alone + small / denomination >= participants;
  }

  /** Whether all scripts whose type is known are of the given types. */
  static boolean spendOnly(CoinTransaction transaction, Set<String> types) {
    return transaction.inputs().stream()
        .map(CoinInput::spent)
        .filter(Objects::nonNull)
        .allMatch(o -> isOf(o, types));
  }

  /** Whether an output's type is among the given ones, or not known. */
  static boolean isOf(CoinOutput output, Set<String> types) {
    return output.script() == null || types.contains(output.script());
  }

  /** Whether the values never rise; those not at hand are passed over. */
  static boolean descend(CoinTransaction transaction) {
    return descending(
        transaction.inputs().stream().map(CoinInput::spent).filter(Objects::nonNull).toList());
  }

  /** Whether the values never fall. */
  static boolean ascending(List<CoinOutput> outputs) {
    return descending(outputs.reversed());
  }

  /** Whether the values never rise. */
  static boolean descending(List<CoinOutput> outputs) {
    for (int i = 1; i < outputs.size(); i++) {
      if (outputs.get(i).value() > outputs.get(i - 1).value()) {
        return false;
      }
    }
    return true;
  }
}
