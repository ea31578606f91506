package io.haetae.flow.coinjoin;

import io.haetae.flow.ledger.CoinInput;
import io.haetae.flow.ledger.CoinTransaction;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Whirlpool: five to ten inputs and as many outputs, each output exactly one pool's size; whoever
 * comes new brings a little more for the miners. After Stütz et al. (2022) and the pool sizes of
 * Samourai Wallet and its successor.
 */
final class Whirlpool implements CoinJoinDetector {
  /**
   * @param pools sizes in satoshi
   * @param minInputs fewest participants
   * @param maxInputs most participants
   * @param maxExtra most that an input may hold beyond the pool's size, in satoshi
   */
  record Parameters(Set<Long> pools, int minInputs, int maxInputs, long maxExtra) {
    static final Parameters DEFAULT =
        new Parameters(
            Set.of(100_000L, 1_000_000L, 2_500_000L, 5_000_000L, 25_000_000L, 50_000_000L),
            5,
            10,
            110_000);
  }

  private final Parameters parameters;

  Whirlpool(Parameters parameters) {
    this.parameters = parameters;
  }

  @Override
  public Optional<CoinJoin> detect(CoinTransaction transaction, OutputValues outputs) {
    int people = outputs.size();
    if (people < parameters.minInputs()
        || people > parameters.maxInputs()
        || people != transaction.inputs().size()
        || outputs.distinct() != 1) {
      return Optional.empty();
    }
    long pool = transaction.outputs().getFirst().value();
    if (!parameters.pools().contains(pool) || !fromPool(transaction, pool)) {
      return Optional.empty();
    }
    return Optional.of(new CoinJoin(CoinJoinShape.WHIRLPOOL, pool, people, 95));
  }

  private boolean fromPool(CoinTransaction transaction, long pool) {
    List<CoinInput> known =
        transaction.inputs().stream().filter(i -> Objects.nonNull(i.spent())).toList();
    return known.stream()
        .mapToLong(i -> i.spent().value())
        .allMatch(v -> v >= pool && v <= pool + parameters.maxExtra());
  }
}
