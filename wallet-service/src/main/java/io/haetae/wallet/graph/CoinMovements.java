package io.haetae.wallet.graph;

import io.haetae.contracts.asset.Network;
import io.haetae.wallet.database.Database;
import io.haetae.wallet.database.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

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
        group by height, tx_index, tx, time order by time desc limit ?) own
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
      where own.value > 0 and other.address is distinct from asked.address
      """;
  private static final String SENT =
      """
      select asked.address as from_address, other.address as to_address, other.time, other.tx,
             div(own.value * other.value, pot.value) as amount
      from unnest(?) as asked(address)
      cross join lateral (
        select height, tx_index, sum(value) as value from ledger_input
        where address = asked.address and network = ?
        group by height, tx_index order by height desc limit ?) own
      cross join lateral (
        select coalesce(sum(value), 0) as value from ledger_input
        where network = ? and height = own.height and tx_index = own.tx_index) paid
      cross join lateral (
        select greatest(paid.value, sum(value)) as value from ledger_output
        where network = ? and height = own.height and tx_index = own.tx_index) pot
      cross join lateral (
        select address, max(tx) as tx, max(time) as time, sum(value) as value from ledger_output
        where network = ? and height = own.height and tx_index = own.tx_index
        group by address) other
      where own.value > 0 and other.time >= ? and other.time < ?
        and other.address is distinct from asked.address
      """;

  private final Database database;

  CoinMovements(Database database) {
    this.database = database;
  }

  /** Those of the latest transactions of each address, so many of these at most. */
  List<Movement> latest(
      Network network, Collection<String> addresses, Side direction, Period period, int each) {
    String id = network.id();
    String[] asked = addresses.toArray(String[]::new);
    return direction == Side.IN
        ? read(network, RECEIVED, asked, id, period.from(), period.until(), each, id, id, id)
        : read(network, SENT, asked, id, each, id, id, id, period.from(), period.until());
  }

  private List<Movement> read(Network network, String sql, Object... values) {
    return database
        .query(
            sql,
            row ->
                new Movement(
                    row.getString("from_address"),
                    row.getString("to_address"),
                    network.nativeAsset(),
                    row.getBigDecimal("amount").toBigInteger(),
                    Rows.instant(row, "time"),
                    row.getString("tx")),
            values)
        .stream()
        .filter(movement -> movement.amount().signum() > 0)
        .toList();
  }
}
