package io.haetae.wallet.ledger;

import io.haetae.platform.audit.Audit;
import io.haetae.platform.id.Ids;
import io.haetae.platform.identity.Caller;
import io.haetae.platform.identity.CurrentCaller;
import io.haetae.platform.tenancy.TenantTransactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Takes files and has them read; the same file twice is one import. */
@ApplicationScoped
class LedgerImports {
  private final ImportStore imports;
  private final ImportQueries queries;
  private final ImportRunner runner;
  private final ReceivedLedgers files;
  private final TenantTransactions transactions;
  private final CurrentCaller callers;
  private final Audit audit;
  private final Clock clock;

  LedgerImports(
      ImportStore imports,
      ImportQueries queries,
      ImportRunner runner,
      ReceivedLedgers files,
      TenantTransactions transactions,
      CurrentCaller callers,
      Audit audit,
      Clock clock) {
    this.imports = imports;
    this.queries = queries;
    this.runner = runner;
    this.files = files;
    this.transactions = transactions;
    this.callers = callers;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * The import that reads the file from now on, goes on where it was cut off, or read it before.
   */
  LedgerImport accept(LedgerFile file, ReceivedLedgers.Received received) {
    Caller caller = callers.get();
    UUID id = transactions.call(caller.tenant(), () -> open(file, caller.subject()));
    if (find(id).state() == ImportState.DONE) {
      files.discard(received.path());
    } else {
      files.keep(received, id);
      runner.start(id);
    }
    return find(id);
  }

  LedgerImport find(UUID id) {
    return transactions.call(callers.get().tenant(), () -> queries.find(id).orElseThrow());
  }

  private UUID open(LedgerFile file, String by) {
    imports.lock(file);
    Optional<UUID> same = imports.same(file);
    if (same.isPresent()) {
      imports.again(same.get());
      return same.get();
    }
    UUID id = Ids.v7(clock.instant());
    imports.start(id, file, by);
    audit.record(
        "ledger.imported",
        "ledger-import",
        id.toString(),
        Map.of("hash", file.content(), "network", file.network()));
    return id;
  }
}
