package io.haetae.wallet.ledger;

import io.haetae.address.Addresses;
import io.haetae.contracts.asset.Assets;
import io.haetae.platform.identity.Caller;
import io.haetae.platform.tenancy.TenantTransactions;
import io.haetae.wallet.chainfile.ChainReader;
import io.haetae.wallet.chainfile.ChainRequest;
import io.haetae.wallet.chainfile.ColumnMapping;
import io.haetae.wallet.chainfile.UnreadableFileException;
import io.haetae.wallet.watchlist.SourceLocks;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Reads files in the background, one for each network at a time. */
@ApplicationScoped
class ImportRunner {
  private static final Logger LOG = Logger.getLogger(ImportRunner.class);

  private static final int MOST_DEAD_CONNECTIONS = 16;

  private final ImportStore imports;
  private final ImportQueries queries;
  private final BlockStore blocks;
  private final ChunkWriter writer;
  private final ReceivedLedgers files;
  private final SourceLocks locks;
  private final TenantTransactions transactions;
  private final Assets assets;
  private final LedgerConfig config;
  private final ChainReader reader;

  ImportRunner(
      ImportStore imports,
      ImportQueries queries,
      BlockStore blocks,
      ChunkWriter writer,
      ReceivedLedgers files,
      SourceLocks locks,
      TenantTransactions transactions,
      Assets assets,
      Addresses addresses,
      LedgerConfig config) {
    this.imports = imports;
    this.queries = queries;
    this.blocks = blocks;
    this.writer = writer;
    this.files = files;
    this.locks = locks;
    this.transactions = transactions;
    this.assets = assets;
    this.config = config;
    this.reader = new ChainReader(addresses);
  }

  /** What a process that died was reading goes on where it was. */
  void resume(@Observes StartupEvent start) {
    List<UUID> open = transactions.call(Caller.PLATFORM_TENANT, queries::open);
    open.stream().filter(id -> Files.exists(files.of(id))).forEach(this::start);
  }

  void start(UUID id) {
    Thread.ofVirtual().name("ledger-import-" + id).start(() -> run(id));
  }

  /** Reads the file from behind what is committed; a file that fails stays for the next try. */
  void run(UUID id) {
    LedgerFile file =
        transactions.call(Caller.PLATFORM_TENANT, () -> queries.file(id).orElseThrow());
    try {
      locks.holding(SourceLocks.Purpose.LEDGER, file.network(), () -> read(id, file));
    } catch (UnreadableFileException e) {
      fail(id, e.getMessage());
    } catch (RuntimeException e) {
      LOG.errorf(e, "Import %s of %s was cut off", id, file.network());
      fail(id, "The import was cut off; it goes on when the same file comes again");
    }
  }

  private boolean read(UUID id, LedgerFile file) {
    LedgerImport before =
        transactions.call(Caller.PLATFORM_TENANT, () -> queries.find(id).orElseThrow());
    if (before.state() != ImportState.READING) {
      files.discard(files.of(id));
      return false;
    }
    ChunkSink sink =
        new ChunkSink(
            before.records(),
            config.chunkRows(),
            (chunk, records) -> writer.commit(id, file, chunk, records));
    reader.read(request(id, file), sink);
    sink.finish();
    finish(id);
    return true;
  }

  private ChainRequest request(UUID id, LedgerFile file) {
    return new ChainRequest(
        assets.network(file.network()).orElseThrow(),
        file.format(),
        files.of(id),
        file.mapping() == null ? null : ColumnMapping.parse(file.mapping()),
        file.height(),
        hash -> height(file.network(), hash));
  }

  private Long height(String network, String hash) {
    return transactions.call(
        Caller.PLATFORM_TENANT, () -> blocks.height(network, hash).orElse(null));
  }

  private void finish(UUID id) {
    LedgerImport read =
        transactions.call(Caller.PLATFORM_TENANT, () -> queries.find(id).orElseThrow());
    if (read.records() == read.defective()) {
      throw new UnreadableFileException("The file holds no record that can be used");
    }
    transactions.run(Caller.PLATFORM_TENANT, () -> imports.finish(id, ImportState.DONE, null));
    files.discard(files.of(id));
    LOG.infof(
        "Import %s of %s: %d records, %d rows stored, %d defective",
        id, read.network(), read.records(), read.stored(), read.defective());
  }

  /** Whatever cut the import off may have cut other connections too; each is found out once. */
  private void fail(UUID id, String detail) {
    for (int i = 0; i < MOST_DEAD_CONNECTIONS; i++) {
      try {
        transactions.run(
            Caller.PLATFORM_TENANT, () -> imports.finish(id, ImportState.FAILED, detail));
        return;
      } catch (RuntimeException e) {
        LOG.debugf(e, "Import %s could not be marked as failed", id);
      }
    }
    LOG.warnf("Import %s stays open; it goes on at the next start or with the same file", id);
  }
}
