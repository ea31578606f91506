package io.haetae.flow.entity;

import io.haetae.flow.coinjoin.CoinJoins;
import io.haetae.flow.ledger.CoinInput;
import io.haetae.flow.ledger.CoinOutput;
import io.haetae.flow.ledger.CoinTransaction;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Guesses which output is the payer's change; its links join nothing unless a caller asks, for they
 * are wrong often enough to merge strangers.
 */
public final class ChangeOutputs {
  private final CoinJoins coinJoins;

  /** Leaves out what has the shape of a CoinJoin. */
  public ChangeOutputs(CoinJoins coinJoins) {
    this.coinJoins = coinJoins;
  }

  /** The change by {@link Heuristic#FRESH_CHANGE}: the only output to an address never seen. */
  public Optional<String> fresh(CoinTransaction transaction, Predicate<String> seenBefore) {
    if (!guessable(transaction)) {
      return Optional.empty();
    }
    return only(
        transaction.outputs().stream()
            .map(CoinOutput::address)
            .filter(a -> a != null && !seenBefore.test(a))
            .toList());
  }

  /** The change by {@link Heuristic#SCRIPT_TYPE_CHANGE}: the only output of the inputs' type. */
  public Optional<String> sameScript(CoinTransaction transaction) {
    Set<String> types =
        transaction.inputs().stream()
            .map(CoinInput::spent)
            .filter(o -> o != null && o.script() != null)
            .map(CoinOutput::script)
            .collect(Collectors.toSet());
    if (types.size() != 1 || !guessable(transaction)) {
      return Optional.empty();
    }
    return only(
        transaction.outputs().stream()
            .filter(o -> o.address() != null && types.contains(o.script()))
            .map(CoinOutput::address)
            .toList());
  }

  private boolean guessable(CoinTransaction transaction) {
    Set<String> payers =
        transaction.inputs().stream()
            .map(CoinInput::spent)
            .filter(Objects::nonNull)
            .map(CoinOutput::address)
            .collect(Collectors.toSet());
    return transaction.outputs().size() > 1
        && !payers.isEmpty()
        && transaction.outputs().stream().noneMatch(o -> payers.contains(o.address()))
        && coinJoins.shapeOf(transaction).isEmpty();
  }

  private static Optional<String> only(List<String> addresses) {
    return addresses.size() == 1 ? Optional.of(addresses.getFirst()) : Optional.empty();
  }
}
