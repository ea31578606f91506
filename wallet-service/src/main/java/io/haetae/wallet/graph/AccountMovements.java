package io.haetae.wallet.graph;

import io.haetae.wallet.database.Database;
import io.haetae.wallet.database.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads transfers between accounts. */
@ApplicationScoped
class AccountMovements {
  private static final String LATEST =
      """
      select t.from_address, t.to_address, t.asset, t.amount, t.time, t.tx
      from unnest(?) as asked(address) cross join lateral (
        select from_address, to_address, asset, amount, time, tx from ledger_transfer
        where %s = asked.address and network = ? and time >= ? and time < ?
          and asset = coalesce(?, asset) and from_address is distinct from to_address
        order by time desc limit ?) t
      """;
  private static final String RECEIVED = LATEST.formatted("to_address");
  private static final String SENT = LATEST.formatted("from_address");
  private static final String ASSETS =
      """
      select asset, count(*) as transfers from (
        select asset from ledger_transfer
        where %s = ? and network = ? and time >= ? and time < ?
          and from_address is distinct from to_address
        order by time desc limit ?) t
      group by asset order by transfers desc, asset
      """;
  private static final String ASSETS_RECEIVED = ASSETS.formatted("to_address");
  private static final String ASSETS_SENT = ASSETS.formatted("from_address");

  private final Database database;

  AccountMovements(Database database) {
    this.database = database;
  }

  /**
   * The latest of each address, so many at most.
   *
   * @param asset id on the network, null for each
   */
  LatestMovements latest(
      String network,
      String asset,
      Collection<String> addresses,
      Side direction,
      Period period,
      int each) {
    List<Movement> read =
        database.query(
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
            asset,
            each);
    return new LatestMovements(read, cut(read, direction, each));
  }

  /** What the address moved most often first, by so many of its latest transfers. */
  List<MovedOften> assets(
      String network, String address, Side direction, Period period, int transfers) {
    return database.query(
        direction == Side.IN ? ASSETS_RECEIVED : ASSETS_SENT,
        row -> new MovedOften(row.getString("asset"), row.getLong("transfers")),
        address,
        network,
        period.from(),
        period.until(),
        transfers);
  }

  private static Set<String> cut(List<Movement> read, Side direction, int each) {
    Map<String, Integer> counts = new HashMap<>();
    Set<String> cut = new HashSet<>();
    for (Movement movement : read) {
      String own = movement.own(direction);
      if (counts.merge(own, 1, Integer::sum) == each) {
        cut.add(own);
      }
    }
    return cut;
  }
}
