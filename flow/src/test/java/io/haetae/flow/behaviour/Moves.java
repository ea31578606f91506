package io.haetae.flow.behaviour;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Writes small histories. */
final class Moves implements Knowledge {
  private final List<Movement> movements = new ArrayList<>();
  private final Map<String, Label> labels = new HashMap<>();
  private double taint = 0.6;

  Moves label(String address, String category, String entity) {
    labels.put(address, new Label(category, entity));
    return this;
  }

  Moves taint(double share) {
    taint = share;
    return this;
  }

  /** A payment in the network's own coin whose unit is worth one dollar. */
  Moves pay(Instant time, String from, String to, double amount) {
    return move(time, "ETH", false, null, from, to, amount);
  }

  Moves move(
      Instant time,
      String asset,
      boolean token,
      String transaction,
      String from,
      String to,
      double amount) {
    movements.add(movement(time, asset, token, transaction, from, to, amount));
    return this;
  }

  static Movement movement(
      Instant time,
      String asset,
      boolean token,
      String transaction,
      String from,
      String to,
      double amount) {
    BigInteger units = BigInteger.valueOf(Math.round(amount * 1_000_000));
    return new Movement(
        "ethereum", asset, token, transaction, time, from, to, units, BigDecimal.valueOf(amount));
  }

  LedgerHistory history() {
    return new LedgerHistory(movements, this);
  }

  LedgerHistory history(Knowledge knowledge) {
    return new LedgerHistory(movements, knowledge);
  }

  /** Findings of one behaviour around an address. */
  List<Finding> find(Behaviour<?> behaviour, String address) {
    return behaviour.find(address, new Look(history(), Bounds.DEFAULT));
  }

  @Override
  public Optional<Label> label(String address) {
    return Optional.ofNullable(labels.get(address));
  }

  @Override
  public OptionalDouble taint(String address) {
    return OptionalDouble.of(taint);
  }
}
