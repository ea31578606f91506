package io.haetae.wallet.attribution;

import io.haetae.platform.identity.Caller;
import io.haetae.platform.tenancy.ApartTransactions;
import io.haetae.wallet.imports.ImportProgress;
import io.haetae.wallet.imports.ImportState;
import io.haetae.wallet.imports.IncomingFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells how far the import of a pack is, apart from its one transaction, which nobody sees. */
@ApplicationScoped
class PackProgress {
  private final ImportProgress imports;
  private final ApartTransactions transactions;

  PackProgress(ImportProgress imports, ApartTransactions transactions) {
    this.imports = imports;
    this.transactions = transactions;
  }

  /** To be called by who holds the pack's lock. */
  void start(UUID id, IncomingFile incoming) {
    write(() -> imports.start(id, incoming));
  }

  void read(UUID id, PackTally tally) {
    write(() -> imports.progress(id, tally.tags() + tally.actors(), tally.quarantinedRows()));
  }

  void comparing(UUID id) {
    write(() -> imports.comparing(id));
  }

  void done(UUID id) {
    write(() -> imports.finish(id, ImportState.DONE, null));
  }

  void failed(UUID id, String detail) {
    write(() -> imports.finish(id, ImportState.FAILED, detail));
  }

  private void write(Runnable work) {
    transactions.run(Caller.PLATFORM_TENANT, work);
  }
}
