package io.haetae.wallet.behaviour;

import io.haetae.flow.behaviour.Movement;
import io.haetae.wallet.database.Database;
import io.haetae.wallet.database.Rows;
import io.haetae.wallet.exposure.LedgerAssets;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Reads the transfers of an address from the record of the ledger, with what they were worth. */
@ApplicationScoped
class RecordedTransfers {
  private static final String SIDE =
      """
      (select height, tx_index, idx, time, asset, tx, from_address, to_address, amount
       from ledger_transfer
       where network = ? and %s and time <= ? and asset = any(?)
       order by time, height, tx_index, idx limit ?)
      """;
  private static final String OF_ADDRESS =
      "with side as ("
          + SIDE.formatted("from_address = ?")
          + " union all "
          + SIDE.formatted("to_address = ? and from_address is distinct from to_address")
          + """
            )
            select t.time, t.asset, t.tx, t.from_address, t.to_address, t.amount,
                   case when a.symbol = 'USD' then 1 else p.usd end as price
            from side t
            join unnest(?::text[], ?::text[]) as a (asset, symbol) on a.asset = t.asset
            left join daily_price p
              on p.asset = a.symbol and p.day = (t.time at time zone 'UTC')::date
            order by t.time, t.height, t.tx_index, t.idx limit ?
            """;

  private final Database database;
  private final LedgerAssets assets;

  RecordedTransfers(Database database, LedgerAssets assets) {
    this.database = database;
    this.assets = assets;
  }

  /** The earliest of known assets up to a time, in order; a fake of a known token is none. */
  List<Movement> of(String network, String address, Instant until, int limit) {
    Map<String, LedgerAssets.Known> known = assets.of(network);
    String[] ids = known.keySet().toArray(String[]::new);
    String[] symbols =
        known.values().stream().map(asset -> asset.asset().symbol()).toArray(String[]::new);
    return database.query(
        OF_ADDRESS,
        row -> movement(network, known.get(row.getString("asset")), row),
        network,
        address,
        until,
        ids,
        limit,
        network,
        address,
        until,
        ids,
        limit,
        ids,
        symbols,
        limit);
  }

  private static Movement movement(String network, LedgerAssets.Known asset, ResultSet row)
      throws SQLException {
    BigInteger amount = row.getBigDecimal("amount").toBigInteger();
    BigDecimal price = row.getBigDecimal("price");
    BigDecimal usd =
        price == null
            ? null
            : price
                .multiply(new BigDecimal(amount, asset.decimals()))
                .setScale(2, RoundingMode.HALF_EVEN);
    return new Movement(
        network,
        row.getString("asset"),
        asset.isToken(),
        row.getString("tx"),
        Rows.instant(row, "time"),
        row.getString("from_address"),
        row.getString("to_address"),
        amount,
        usd);
  }
}
