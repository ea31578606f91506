package io.haetae.wallet.behaviour;

import io.haetae.contracts.asset.Network;
import io.haetae.flow.ledger.CoinInput;
import io.haetae.flow.ledger.CoinOutput;
import io.haetae.flow.ledger.CoinTransaction;
import io.haetae.flow.ledger.Position;
import io.haetae.wallet.database.Database;
import io.haetae.wallet.database.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Reads the transactions of an address from the record of a ledger that keeps outputs. */
@ApplicationScoped
class RecordedCoins {
  private static final String OF_ADDRESS =
      """
      with own as (
        (select height, tx_index from ledger_output
         where network = ? and address = ? and time <= ?
         group by time, height, tx_index order by time, height, tx_index limit ?)
        union
        (select i.height, i.tx_index from ledger_input i cross join lateral (
           select time from ledger_output
           where network = i.network and height = i.height and tx_index = i.tx_index limit 1) made
         where i.network = ? and i.address = ? and made.time <= ?
         group by i.height, i.tx_index order by i.height, i.tx_index limit ?))
      select own.height, own.tx_index, made.time, made.tx, made.coins + paid.coins as coins,
             p.usd as price
      from own
      cross join lateral (
        select min(time) as time, min(tx) as tx, count(*) as coins from ledger_output
        where network = ? and height = own.height and tx_index = own.tx_index) made
      cross join lateral (
        select count(*) as coins from ledger_input
        where network = ? and height = own.height and tx_index = own.tx_index) paid
      left join daily_price p
        on p.asset = ? and p.day = (made.time at time zone 'UTC')::date
      order by made.time, own.height, own.tx_index limit ?
      """;
  private static final String COINS =
      """
      select t.place, c.value, c.address, c.script%s
      from unnest(?, ?) with ordinality as t (height, tx_index, place)
      join %s c on c.network = ? and c.height = t.height and c.tx_index = t.tx_index
      order by t.place, c.idx
      """;
  private static final String OUTPUTS = COINS.formatted("", "ledger_output");
  private static final String INPUTS = COINS.formatted(", c.tx, c.output", "ledger_input");

  /**
   * Where a transaction stands.
   *
   * @param coins inputs and outputs that it has
   * @param price of one whole unit in US dollars on its day, null where it is not known
   */
  record Place(
      long height, int transaction, Instant time, String id, long coins, BigDecimal price) {}

  private final Database database;

  RecordedCoins(Database database) {
    this.database = database;
  }

  /** The earliest transactions of an address up to a time, in order. */
  List<Place> places(Network network, String address, Instant until, int limit) {
    String id = network.id();
    return database.query(
        OF_ADDRESS,
        RecordedCoins::place,
        id,
        address,
        until,
        limit,
        id,
        address,
        until,
        limit,
        id,
        id,
        network.nativeAsset(),
        limit);
  }

  /** The transactions that stand there, whole and in the same order. */
  List<CoinTransaction> at(Network network, List<Place> places) {
    List<List<CoinOutput>> outputs = new ArrayList<>();
    List<List<CoinInput>> inputs = new ArrayList<>();
    places.forEach(
        place -> {
          outputs.add(new ArrayList<>());
          inputs.add(new ArrayList<>());
        });
    Long[] heights = places.stream().map(Place::height).toArray(Long[]::new);
    Long[] indices = places.stream().map(place -> (long) place.transaction()).toArray(Long[]::new);
    String id = network.id();
    database.query(OUTPUTS, row -> outputs.get(index(row)).add(coin(row)), heights, indices, id);
    database.query(INPUTS, row -> inputs.get(index(row)).add(input(row)), heights, indices, id);
    List<CoinTransaction> transactions = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      Position position = new Position(place.height(), place.transaction(), 0);
      transactions.add(
          new CoinTransaction(
              id, position, place.time(), place.id(), inputs.get(i), outputs.get(i)));
    }
    return transactions;
  }

  private static Place place(ResultSet row) throws SQLException {
    return new Place(
        row.getLong("height"),
        row.getInt("tx_index"),
        Rows.instant(row, "time"),
        row.getString("tx"),
        row.getLong("coins"),
        row.getBigDecimal("price"));
  }

  private static int index(ResultSet row) throws SQLException {
    return row.getInt("place") - 1;
  }

  private static CoinInput input(ResultSet row) throws SQLException {
    boolean atHand = row.getObject("value") != null;
    return new CoinInput(row.getString("tx"), row.getInt("output"), atHand ? coin(row) : null);
  }

  private static CoinOutput coin(ResultSet row) throws SQLException {
    return new CoinOutput(row.getLong("value"), row.getString("address"), row.getString("script"));
  }
}
