package io.haetae.wallet.graph;

import io.haetae.platform.identity.CurrentCaller;
import io.haetae.wallet.database.Database;
import io.haetae.wallet.database.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reads what the caller's institution posted with an address: its own overlay of the ledger. */
@ApplicationScoped
class PostedTransfers {
  private static final String OF_ADDRESS =
      """
      select direction, asset, sum(amount) as amount, count(*) as transfers,
             min(occurred_at) as first, max(occurred_at) as last
      from transfer_screening
      where tenant = ? and address = ? and (network = ? or network is null) and kind = 'TRANSFER'
      group by direction, asset order by direction, asset limit 20
      """;

  private final Database database;
  private final CurrentCaller callers;

  PostedTransfers(Database database, CurrentCaller callers) {
    this.database = database;
    this.callers = callers;
  }

  List<GraphAddress.Posted> of(String network, String address) {
    return database.query(
        OF_ADDRESS,
        row ->
            new GraphAddress.Posted(
                row.getString("direction"),
                row.getString("asset"),
                row.getBigDecimal("amount").stripTrailingZeros().toPlainString(),
                row.getInt("transfers"),
                Rows.instant(row, "first"),
                Rows.instant(row, "last")),
        callers.get().tenant(),
        address,
        network);
  }
}
