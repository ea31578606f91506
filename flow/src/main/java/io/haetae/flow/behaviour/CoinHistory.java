package io.haetae.flow.behaviour;

import io.haetae.flow.ledger.CoinInput;
import io.haetae.flow.ledger.CoinOutput;
import io.haetae.flow.ledger.CoinTransaction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A history over transactions of unspent outputs that are all at hand, for batches; no prices. */
public final class CoinHistory implements History {
  private final Map<String, List<CoinTransaction>> byAddress = new HashMap<>();
  private final CoinPayments payments;
  private final SeenCoinJoins coinJoins;
  private final Knowledge knowledge;

  /**
   * Takes transactions in any order.
   *
   * @param coinJoins which is told all of them
   * @param knowledge asked for everything else
   */
  public CoinHistory(
      List<CoinTransaction> transactions,
      CoinPayments payments,
      SeenCoinJoins coinJoins,
      Knowledge knowledge) {
    this.payments = payments;
    this.coinJoins = coinJoins;
    this.knowledge = knowledge;
    transactions.stream()
        .sorted(
            Comparator.comparing(CoinTransaction::time)
                .thenComparing(one -> one.position().height())
                .thenComparing(one -> one.position().transaction()))
        .forEach(this::add);
  }

  private void add(CoinTransaction transaction) {
    coinJoins.see(transaction);
    Stream.concat(
            transaction.inputs().stream().map(CoinInput::spent), transaction.outputs().stream())
        .filter(Objects::nonNull)
        .map(CoinOutput::address)
        .filter(Objects::nonNull)
        .distinct()
        .forEach(
            address -> byAddress.computeIfAbsent(address, a -> new ArrayList<>()).add(transaction));
  }

  /** All addresses that move anything, in order. */
  public Set<String> addresses() {
    return new TreeSet<>(byAddress.keySet());
  }

  @Override
  public List<Movement> movements(String address, int limit) {
    List<Movement> movements = new ArrayList<>();
    for (CoinTransaction transaction : byAddress.getOrDefault(address, List.of())) {
      boolean joint = coinJoins.find(transaction.id()).isPresent();
      movements.addAll(payments.around(address, transaction, joint, null));
    }
    return movements.subList(0, Math.min(limit, movements.size()));
  }

  @Override
  public boolean keepsOutputs() {
    return true;
  }

  @Override
  public Knowledge knowledge() {
    return knowledge;
  }
}
