package io.haetae.wallet.graph;

import io.haetae.wallet.database.Database;
import io.haetae.wallet.database.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** Reads transfers between accounts. */
@ApplicationScoped
class AccountMovements {
  private static final String LATEST =
      """
      select t.from_address, t.to_address, t.asset, t.amount, t.time, t.tx
      from unnest(?) as asked(address) cross join lateral (
        select from_address, to_address, asset, amount, time, tx from ledger_transfer
        where %s = asked.address and network = ? and time >= ? and time < ?
          and from_address is distinct from to_address
        order by time desc limit ?) t
      """;
  private static final String RECEIVED = LATEST.formatted("to_address");
  private static final String SENT = LATEST.formatted("from_address");

  private final Database database;

  AccountMovements(Database database) {
    this.database = database;
  }

  /** The latest of each address, so many at most. */
  List<Movement> latest(
      String network, Collection<String> addresses, Side direction, Period period, int each) {
    return database.query(
        direction == Side.IN ? RECEIVED : SENT,
        row ->
            new Movement(
                row.getString("from_address"),
                row.getString("to_address"),
                row.getString("asset"),
                row.getBigDecimal("amount").toBigInteger(),
                Rows.instant(row, "time"),
                row.getString("tx")),
        addresses.toArray(String[]::new),
        network,
        period.from(),
        period.until(),
        each);
  }
}
