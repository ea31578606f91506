package io.haetae.wallet.ledger;

import io.haetae.contracts.verdict.LedgerAnswer;
import io.haetae.contracts.verdict.LedgerExtent;
import io.haetae.flow.ledger.AccountTransfer;
import io.haetae.flow.ledger.CoinInput;
import io.haetae.flow.ledger.CoinOutput;
import io.haetae.flow.ledger.CoinTransaction;
import io.haetae.flow.ledger.Position;
import io.haetae.wallet.database.Database;
import io.haetae.wallet.database.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;

/** Reads the record back, network by network in the order of the chain. */
@ApplicationScoped
public class RecordedLedgers {
  private static final String VERSIONS =
      """
      select network, count(*) || '@' || max(updated_at) as version
      from ledger_import where state <> 'READING' group by network
      """;
  private static final String ENDED =
      """
      select id, network, format = 'MAPPED' as extract, from_height, updated_at
      from ledger_import where state <> 'READING' and stored + taken_back > 0
      """;
  private static final String RECEIVED_AFTER =
      """
      select 1 from ledger_transfer where to_address = ? and time > ? and network = ?
      union all
      select 1 from ledger_output where address = ? and time > ? and network = ?
      limit 1
      """;
  private static final String TRANSFERS =
      """
      select network, height, tx_index, idx, time, asset, tx, from_address, to_address, amount,
             identity >= '00000000-0000-0001-0000-000000000000' as extracted
      from ledger_transfer where network = ? and height > ? and asset = any(?)
      order by height, time, tx_index, idx
      """;

  /** Outputs and inputs of one transaction stand beside each other; inputs come second. */
  private static final String COINS =
      """
      select o.height, o.tx_index, 0 as side, o.idx, o.time, o.tx, o.idx as output, o.value,
             o.address, o.script
      from ledger_output o where o.network = ? and o.height > ?
      union all
      select i.height, i.tx_index, 1, i.idx, null, i.tx, i.output, i.value, i.address, i.script
      from ledger_input i where i.network = ? and i.height > ?
      order by height, tx_index, side, idx
      """;

  private final Database database;
  private final CoverageQueries coverage;

  RecordedLedgers(Database database, CoverageQueries coverage) {
    this.database = database;
    this.coverage = coverage;
  }

  /** Of each network, what changes whenever an import ended. */
  public Map<String, String> versions() {
    Map<String, String> versions = new TreeMap<>();
    database.query(
        VERSIONS, row -> versions.put(row.getString("network"), row.getString("version")));
    return versions;
  }

  /** Imports that ended and left something in the record or took something out of it. */
  public List<EndedImport> ended() {
    return database.query(
        ENDED,
        row ->
            new EndedImport(
                row.getObject("id", UUID.class),
                row.getString("network"),
                row.getBoolean("extract"),
                row.getLong("from_height"),
                Rows.instant(row, "updated_at")));
  }

  /** What is recorded of each network. */
  public List<LedgerExtent> extents() {
    return coverage.all().stream().map(RecordedLedgers::extent).toList();
  }

  /** Whether an address received anything after this time. */
  public boolean receivedAfter(String network, String address, Instant time) {
    return database
        .first(RECEIVED_AFTER, row -> true, address, time, network, address, time, network)
        .isPresent();
  }

  /** Gives each transfer of these assets above a height to the reader. */
  public void transfers(
      String network, long above, Set<String> assets, Consumer<AccountTransfer> reader) {
    ExtractOrder order = new ExtractOrder(reader);
    database.each(
        TRANSFERS,
        row -> {
          if (row.getBoolean("extracted")) {
            order.extract(transfer(row));
          } else {
            order.placed(transfer(row));
          }
          return null;
        },
        network,
        above,
        assets.toArray(String[]::new));
    order.finish();
  }

  /** Gives each transaction of unspent outputs above a height to the reader. */
  public void coins(String network, long above, Consumer<CoinTransaction> reader) {
    CoinAssembly assembly = new CoinAssembly(network, reader);
    database.each(
        COINS,
        row -> {
          assembly.at(row.getLong("height"), row.getInt("tx_index"));
          if (row.getInt("side") == 0) {
            assembly.output(Rows.instant(row, "time"), row.getString("tx"), output(row));
          } else {
            assembly.input(new CoinInput(row.getString("tx"), row.getInt("output"), output(row)));
          }
          return null;
        },
        network,
        above,
        network,
        above);
    assembly.finish();
  }

  private static LedgerExtent extent(CoverageView view) {
    return new LedgerExtent(
        view.network(),
        LedgerAnswer.SHOWN,
        view.fromBlock(),
        view.toBlock(),
        view.fromTime(),
        view.toTime(),
        view.contents().stream().mapToLong(content -> content.gaps().size()).sum(),
        view.extracts().size(),
        view.sources());
  }

  private static AccountTransfer transfer(ResultSet row) throws SQLException {
    return new AccountTransfer(
        row.getString("network"),
        row.getString("asset"),
        new Position(row.getLong("height"), row.getInt("tx_index"), row.getInt("idx")),
        Rows.instant(row, "time"),
        row.getString("tx"),
        row.getString("from_address"),
        row.getString("to_address"),
        row.getBigDecimal("amount").toBigInteger());
  }

  private static CoinOutput output(ResultSet row) throws SQLException {
    Long value = row.getObject("value", Long.class);
    return value == null
        ? null
        : new CoinOutput(value, row.getString("address"), row.getString("script"));
  }
}
