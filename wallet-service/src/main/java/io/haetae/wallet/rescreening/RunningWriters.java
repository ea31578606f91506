package io.haetae.wallet.rescreening;

import io.haetae.platform.identity.Caller;
import io.haetae.platform.tenancy.TenantTransactions;
import io.haetae.wallet.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;

/**
 * Waits for transactions that may still write a verdict on what was known before a change. Whoever
 * begins to write later finds the change and judges by it.
 */
@ApplicationScoped
class RunningWriters {
  private static final String NEXT = "select pg_snapshot_xmax(pg_current_snapshot())::text::bigint";
  private static final String OLDEST =
      "select pg_snapshot_xmin(pg_current_snapshot())::text::bigint";
  private static final long PAUSE_MS = 5;

  private final Database database;
  private final TenantTransactions transactions;

  RunningWriters(Database database, TenantTransactions transactions) {
    this.database = database;
    this.transactions = transactions;
  }

  void awaitThoseBefore() throws InterruptedException {
    long now = number(NEXT);
    while (number(OLDEST) < now) {
      TimeUnit.MILLISECONDS.sleep(PAUSE_MS);
    }
  }

  private long number(String sql) {
    return transactions.call(
        Caller.PLATFORM_TENANT, () -> database.first(sql, row -> row.getLong(1)).orElseThrow());
  }
}
