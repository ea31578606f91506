package io.haetae.wallet.attribution;

import io.haetae.contracts.problem.ProblemType;
import io.haetae.platform.audit.Audit;
import io.haetae.platform.id.Ids;
import io.haetae.platform.identity.Caller;
import io.haetae.platform.identity.CurrentCaller;
import io.haetae.platform.problem.ProblemException;
import io.haetae.platform.tenancy.LongTransactions;
import io.haetae.platform.tenancy.TenantTransactions;
import io.haetae.wallet.imports.ImportKind;
import io.haetae.wallet.imports.IncomingFile;
import io.haetae.wallet.listing.InvalidListException;
import io.haetae.wallet.listing.ListFile;
import io.haetae.wallet.tagpack.CategoryMapping;
import io.haetae.wallet.tagpack.PackFormat;
import io.haetae.wallet.tagpack.PackHead;
import io.haetae.wallet.tagpack.PackParser;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Imports a file as the new version of a pack, whole or not at all. */
@ApplicationScoped
class PackImport {
  private static final Logger LOG = Logger.getLogger(PackImport.class);

  private final PackRepository packs;
  private final PackWriters writers;
  private final PackProgress progress;
  private final ChangeRepository changes;
  private final CategoryMapping mapping;
  private final TenantTransactions transactions;
  private final CurrentCaller callers;
  private final Audit audit;
  private final Clock clock;

  PackImport(
      PackRepository packs,
      PackWriters writers,
      PackProgress progress,
      ChangeRepository changes,
      CategoryMapping mapping,
      TenantTransactions transactions,
      CurrentCaller callers,
      Audit audit,
      Clock clock) {
    this.packs = packs;
    this.writers = writers;
    this.progress = progress;
    this.changes = changes;
    this.mapping = mapping;
    this.transactions = transactions;
    this.callers = callers;
    this.audit = audit;
    this.clock = clock;
  }

  /** True if the file changed what the pack says; throws INVALID_LIST naming the row or file. */
  @LongTransactions
  boolean run(String pack, PackFormat format, ListFile file) {
    Caller caller = callers.get();
    UUID id = Ids.v7(clock.instant());
    IncomingFile incoming =
        new IncomingFile(ImportKind.LABELS, pack, format, file, "request", caller.userName());
    try {
      boolean changed =
          transactions.call(caller.tenant(), () -> replace(id, incoming, format, caller.subject()));
      progress.done(id);
      return changed;
    } catch (InvalidListException e) {
      String detail = e.where() + " " + e.getMessage();
      progress.failed(id, detail);
      throw ProblemException.at(ProblemType.INVALID_LIST, e.where(), detail);
    } catch (RuntimeException e) {
      progress.failed(id, "Something failed inside; try again");
      throw e;
    }
  }

  private boolean replace(UUID id, IncomingFile incoming, PackFormat format, String by) {
    String pack = incoming.source();
    ListFile file = incoming.file();
    packs.lock(pack);
    progress.start(id, incoming);
    PackRepository.Latest before = packs.latest(pack).orElse(new PackRepository.Latest(0, "", ""));
    if (before.hash().equals(file.sha256()) && before.mapping().equals(mapping.fingerprint())) {
      return false;
    }
    PackVersion version =
        new PackVersion(pack, before.version() + 1, file.sha256(), format, clock.instant(), by);
    PackCollector collector = writers.collector(version, tally -> progress.read(id, tally));
    PackHead head = PackParser.parse(format, file.path(), collector);
    PackTally tally = collector.finish();
    requireContent(tally);
    progress.comparing(id);
    announce(version, head, tally);
    return true;
  }

  private static void requireContent(PackTally tally) {
    if (tally.tags() + tally.actors() == 0) {
      throw InvalidListException.file("holds no label and no actor that can be used");
    }
  }

  private void announce(PackVersion version, PackHead head, PackTally tally) {
    PackEffect effect = new PackEffect(packs.added(version), packs.withdraw(version));
    packs.insert(version, head, tally, effect, mapping.fingerprint());
    long state = changes.advance();
    changes.imported(state, version);
    audit.record(
        "attributions.imported",
        "attribution-pack",
        version.pack(),
        Map.of("hash", version.hash(), "version", Long.toString(version.version())));
    LOG.infof(
        "Pack %s is at version %d: %d labels, %d added, %d withdrawn, %d in quarantine",
        version.pack(),
        version.version(),
        tally.tags(),
        effect.added(),
        effect.withdrawn(),
        tally.quarantinedRows());
  }
}
