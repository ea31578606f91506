package io.haetae.wallet.ledger;

import io.haetae.platform.identity.Caller;
import io.haetae.platform.tenancy.TenantTransactions;
import io.haetae.wallet.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;

/** Asks the record in plain SQL. */
@ApplicationScoped
public class RecordedLedger {
  private final Database database;
  private final TenantTransactions transactions;

  RecordedLedger(Database database, TenantTransactions transactions) {
    this.database = database;
    this.transactions = transactions;
  }

  BigDecimal number(String sql, Object... values) {
    return transactions.call(
        Caller.PLATFORM_TENANT,
        () -> database.query(sql, row -> row.getBigDecimal(1), values).getFirst());
  }

  long count(String sql, Object... values) {
    return number(sql, values).longValueExact();
  }

  List<String> texts(String sql, Object... values) {
    return transactions.call(
        Caller.PLATFORM_TENANT, () -> database.query(sql, row -> row.getString(1), values));
  }

  /** One number for all that a network's rows say, whatever their order. */
  String fingerprint(String network) {
    return String.join(
        "/",
        texts(
                """
            select md5(coalesce(string_agg(t::text, '|' order by height, tx_index, idx, identity), ''))
            from ledger_transfer t where network = ?
            """,
                network)
            .getFirst(),
        texts(
                """
            select md5(coalesce(string_agg(o::text, '|' order by height, tx_index, idx), ''))
            from ledger_output o where network = ?
            """,
                network)
            .getFirst(),
        texts(
                """
            select md5(coalesce(string_agg(i::text, '|' order by height, tx_index, idx), ''))
            from ledger_input i where network = ?
            """,
                network)
            .getFirst(),
        texts(
                """
            select md5(coalesce(string_agg(b::text, '|' order by height), ''))
            from ledger_block b where network = ?
            """,
                network)
            .getFirst(),
        texts(
                """
            select md5(coalesce(string_agg(r::text, '|' order by content, from_height), ''))
            from ledger_range r where network = ?
            """,
                network)
            .getFirst());
  }

  /** Takes everything out, as if each import had said otherwise from the first block on. */
  public void forget(String network) {
    transactions.run(
        Caller.PLATFORM_TENANT,
        () ->
            List.of(
                    "ledger_transfer",
                    "ledger_output",
                    "ledger_input",
                    "ledger_block",
                    "ledger_range",
                    "ledger_failed")
                .forEach(
                    table ->
                        database.update("delete from " + table + " where network = ?", network)));
    transactions.run(
        Caller.PLATFORM_TENANT,
        () ->
            database.update(
                """
                update ledger_import set whole = false, from_height = 0, updated_at = now()
                where network = ?
                """,
                network));
  }
}
