package io.haetae.wallet.watchlist;

import io.haetae.contracts.problem.ProblemType;
import io.haetae.platform.audit.Audit;
import io.haetae.platform.id.Ids;
import io.haetae.platform.identity.Caller;
import io.haetae.platform.problem.ProblemException;
import io.haetae.platform.tenancy.LongTransactions;
import io.haetae.platform.tenancy.TenantTransactions;
import io.haetae.wallet.imports.ImportKind;
import io.haetae.wallet.imports.ImportProgress;
import io.haetae.wallet.imports.ImportState;
import io.haetae.wallet.imports.IncomingFile;
import io.haetae.wallet.listing.InvalidListException;
import io.haetae.wallet.listing.ListFile;
import io.haetae.wallet.listing.ListHead;
import io.haetae.wallet.listing.ListParser;
import io.haetae.wallet.listing.ListRequest;
import io.haetae.wallet.party.PartyDocuments;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Reads a file into a staged snapshot, part by part, and proposes it when all of it was understood.
 * Until then nothing of it counts, so an import may be cut off anywhere and come again.
 */
@ApplicationScoped
public class SnapshotImport {
  private static final Logger LOG = Logger.getLogger(SnapshotImport.class);

  private final SnapshotRepository snapshots;
  private final PartyRepository parties;
  private final SubjectResolver subjects;
  private final ImportProgress imports;
  private final SourceRepository sources;
  private final Proposals proposals;
  private final PartyDocuments documents;
  private final SourceLocks locks;
  private final TenantTransactions transactions;
  private final Audit audit;
  private final Clock clock;

  SnapshotImport(
      SnapshotRepository snapshots,
      PartyRepository parties,
      SubjectResolver subjects,
      ImportProgress imports,
      SourceRepository sources,
      Proposals proposals,
      PartyDocuments documents,
      SourceLocks locks,
      TenantTransactions transactions,
      Audit audit,
      Clock clock) {
    this.snapshots = snapshots;
    this.parties = parties;
    this.subjects = subjects;
    this.imports = imports;
    this.sources = sources;
    this.proposals = proposals;
    this.documents = documents;
    this.locks = locks;
    this.transactions = transactions;
    this.audit = audit;
    this.clock = clock;
  }

  /** Imports; throws INVALID_LIST naming the row or the file. Not to be called in a transaction. */
  @LongTransactions
  public void run(ListRequest request, ListFile file, Origin origin) {
    locks.holding(SourceLocks.Purpose.IMPORT, request.source(), () -> take(request, file, origin));
  }

  private UUID take(ListRequest request, ListFile file, Origin origin) {
    UUID id = Ids.v7(clock.instant());
    run(() -> imports.start(id, incoming(request, file, origin)));
    try {
      read(id, request, file, origin);
      run(() -> imports.finish(id, ImportState.DONE, null));
      return id;
    } catch (InvalidListException e) {
      String detail = e.where() + " " + e.getMessage();
      run(() -> refuse(id, request, file, e.where(), detail));
      throw ProblemException.at(ProblemType.INVALID_LIST, e.where(), detail);
    } catch (RuntimeException e) {
      run(() -> imports.finish(id, ImportState.FAILED, "Something failed inside; try again"));
      throw e;
    }
  }

  private void read(UUID id, ListRequest request, ListFile file, Origin origin) {
    String source = request.source();
    Optional<StoredSnapshot> known =
        transactions.call(
            Caller.PLATFORM_TENANT,
            () -> snapshots.find(source, file.sha256()).filter(this::isWhole));
    if (known.isPresent()) {
      run(() -> proposals.again(known.get(), origin));
      return;
    }
    run(
        () -> {
          snapshots.unstage(source, file.sha256());
          snapshots.stage(request, file.sha256(), origin, id, clock.instant());
        });
    StagedParties staged =
        new StagedParties(
            new StagedParties.Target(source, file.sha256(), id),
            documents,
            parties,
            subjects,
            imports,
            transactions);
    ListHead head = ListParser.parse(request, file, staged);
    staged.flush();
    run(() -> imports.comparing(id));
    run(
        () -> {
          snapshots.count(source, file.sha256(), staged);
          proposals.first(source, file.sha256(), head, origin, staged);
        });
  }

  static IncomingFile incoming(ListRequest request, ListFile file, Origin origin) {
    return new IncomingFile(
        ImportKind.LIST,
        request.source(),
        request.format(),
        file,
        origin.way(),
        origin.actor().name());
  }

  private boolean isWhole(StoredSnapshot snapshot) {
    return snapshot.state() != SnapshotState.STAGED;
  }

  private void refuse(UUID id, ListRequest request, ListFile file, String where, String detail) {
    LOG.warnf("A file for list %s cannot be used: %s", request.source(), detail);
    snapshots.unstage(request.source(), file.sha256());
    sources.failed(request.source(), clock.instant(), detail);
    imports.finish(id, ImportState.FAILED, detail);
    audit.record("watchlist.refused", "watchlist", request.source(), Map.of("reason", where));
  }

  private void run(Runnable work) {
    transactions.run(Caller.PLATFORM_TENANT, work);
  }
}
