package io.haetae.wallet.graph;

import io.haetae.contracts.asset.Network;
import io.haetae.wallet.database.Database;
import io.haetae.wallet.database.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Reads what addresses paid each other where the ledger keeps outputs. A transaction is one pot:
 * what an input gave to an output is the output times the input's share of the pot. What no known
 * input explains came from nobody known: new coins, or an output that is not at hand.
 */
@ApplicationScoped
class CoinMovements {
  private static final String RECEIVED =
      """
      select other.address as from_address, asked.address as to_address, own.time, own.tx,
             div(own.value * other.value, pot.value) as amount
      from unnest(?) as asked(address)
      cross join lateral (
        select height, tx_index, tx, time, sum(value) as value from ledger_output
        where address = asked.address and network = ? and time >= ? and time < ?
        group by height, tx_index, tx, time having sum(value) > 0
        order by time desc limit ?) own
      cross join lateral (
        select coalesce(sum(value), 0) as value from ledger_input
        where network = ? and height = own.height and tx_index = own.tx_index) paid
      cross join lateral (
        select greatest(paid.value, sum(value)) as value from ledger_output
        where network = ? and height = own.height and tx_index = own.tx_index) pot
      cross join lateral (
        select address, sum(value) as value from ledger_input
        where network = ? and height = own.height and tx_index = own.tx_index and value is not null
        group by address
        union all
        select null, pot.value - paid.value where pot.value > paid.value) other
      """;
  private static final String SENT =
      """
      select asked.address as from_address, other.address as to_address, own.time, own.tx,
             div(own.value * other.value, pot.value) as amount
      from unnest(?) as asked(address)
      cross join lateral (
        select i.height, i.tx_index, made.time, made.tx, sum(i.value) as value
        from ledger_input i cross join lateral (
          select time, tx from ledger_output
          where network = ? and height = i.height and tx_index = i.tx_index limit 1) made
        where i.address = asked.address and i.network = ? and made.time >= ? and made.time < ?
        group by i.height, i.tx_index, made.time, made.tx having sum(i.value) > 0
        order by i.height desc limit ?) own
      cross join lateral (
        select coalesce(sum(value), 0) as value from ledger_input
        where network = ? and height = own.height and tx_index = own.tx_index) paid
      cross join lateral (
        select greatest(paid.value, sum(value)) as value from ledger_output
        where network = ? and height = own.height and tx_index = own.tx_index) pot
      cross join lateral (
        select address, sum(value) as value from ledger_output
        where network = ? and height = own.height and tx_index = own.tx_index
        group by address) other
      """;

  private final Database database;

  CoinMovements(Database database) {
    this.database = database;
  }

  /**
   * Those of the latest transactions of each address, so many of these at most. What an address
   * paid to itself moved nothing, but counts among what was read.
   */
  LatestMovements latest(
      Network network, Collection<String> addresses, Side direction, Period period, int each) {
    String id = network.id();
    String[] asked = addresses.toArray(String[]::new);
    Instant from = period.from();
    Instant until = period.until();
    List<Movement> read =
        direction == Side.IN
            ? read(network, RECEIVED, asked, id, from, until, each, id, id, id)
            : read(network, SENT, asked, id, id, from, until, each, id, id, id);
    return new LatestMovements(
        read.stream().filter(CoinMovements::isBetweenTwo).toList(), cut(read, direction, each));
  }

  private List<Movement> read(Network network, String sql, Object... values) {
    return database.query(
        sql,
        row ->
            new Movement(
                row.getString("from_address"),
                row.getString("to_address"),
                network.nativeAsset(),
                row.getBigDecimal("amount").toBigInteger(),
                Rows.instant(row, "time"),
                row.getString("tx")),
        values);
  }

  private static boolean isBetweenTwo(Movement movement) {
    return movement.amount().signum() > 0 && !Objects.equals(movement.from(), movement.to());
  }

  private static Set<String> cut(List<Movement> read, Side direction, int each) {
    Map<String, Set<String>> transactions = new HashMap<>();
    for (Movement movement : read) {
      transactions
          .computeIfAbsent(movement.own(direction), own -> new HashSet<>())
          .add(movement.transaction());
    }
    transactions.values().removeIf(those -> those.size() < each);
    return transactions.keySet();
  }
}
