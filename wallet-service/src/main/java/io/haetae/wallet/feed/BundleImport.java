package io.haetae.wallet.feed;

import io.haetae.contracts.problem.ProblemType;
import io.haetae.platform.audit.Audit;
import io.haetae.platform.identity.Caller;
import io.haetae.platform.problem.ProblemException;
import io.haetae.platform.tenancy.TenantTransactions;
import io.haetae.wallet.listing.ListFile;
import io.haetae.wallet.listing.ListRequest;
import io.haetae.wallet.watchlist.Actor;
import io.haetae.wallet.watchlist.Origin;
import io.haetae.wallet.watchlist.ReceivedFiles;
import io.haetae.wallet.watchlist.SnapshotImport;
import io.haetae.wallet.watchlist.SourceLocks;
import io.haetae.wallet.watchlist.WatchlistConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Imports every list of a signed bundle; one that is older than the last, or the last, is refused.
 */
@ApplicationScoped
class BundleImport {
  private final BundleReader reader;
  private final BundleRepository bundles;
  private final ReceivedFiles files;
  private final SnapshotImport imports;
  private final SourceLocks locks;
  private final TenantTransactions transactions;
  private final WatchlistConfig config;
  private final Audit audit;
  private final Clock clock;

  BundleImport(
      BundleReader reader,
      BundleRepository bundles,
      ReceivedFiles files,
      SnapshotImport imports,
      SourceLocks locks,
      TenantTransactions transactions,
      WatchlistConfig config,
      Audit audit,
      Clock clock) {
    this.reader = reader;
    this.bundles = bundles;
    this.files = files;
    this.imports = imports;
    this.locks = locks;
    this.transactions = transactions;
    this.config = config;
    this.audit = audit;
    this.clock = clock;
  }

  BundleView run(ListFile received, Actor actor) {
    return locks.holding(SourceLocks.Purpose.BUNDLE, "all", () -> take(received, actor));
  }

  private BundleView take(ListFile received, Actor actor) {
    try (ZipFile bundle = new ZipFile(received.path().toFile())) {
      BundleManifest manifest = reader.manifest(bundle);
      requireNewer(manifest);
      manifest.files().forEach(file -> requireHash(bundle, file));
      List<BundleView.Outcome> outcomes =
          manifest.files().stream().map(file -> take(bundle, manifest, file, actor)).toList();
      run(
          () -> {
            bundles.taken(received.sha256(), manifest.madeAt(), clock.instant(), actor);
            audit.record(
                "watchlist.bundle.taken", "bundle", received.sha256(), Map.of("way", "bundle"));
          });
      return new BundleView(received.sha256(), manifest.madeAt(), outcomes);
    } catch (ZipException e) {
      throw BundleReader.invalid("file", "is no zip archive");
    } catch (IOException e) {
      throw new UncheckedIOException("A bundle cannot be read", e);
    }
  }

  /** An older bundle would bring back what its publisher took off, and look fresh. */
  private void requireNewer(BundleManifest manifest) {
    transactions
        .call(Caller.PLATFORM_TENANT, bundles::latest)
        .filter(latest -> !manifest.madeAt().isAfter(latest))
        .ifPresent(
            latest -> {
              throw new ProblemException(
                  ProblemType.CONFLICT,
                  "The bundle was made at %s, and one of %s was taken already"
                      .formatted(manifest.madeAt(), latest));
            });
    if (manifest.madeAt().isAfter(clock.instant())) {
      throw BundleReader.invalid(BundleReader.MANIFEST, "was made in the future");
    }
  }

  private void requireHash(ZipFile bundle, BundleManifest.BundledFile file) {
    String hash = with(bundle, file, ListFile::sha256);
    if (!hash.equals(file.sha256())) {
      throw BundleReader.invalid(file.path(), "is not the file that was signed");
    }
  }

  private BundleView.Outcome take(
      ZipFile bundle, BundleManifest manifest, BundleManifest.BundledFile file, Actor actor) {
    ListRequest request =
        new ListRequest(
            file.source(),
            file.listFormat(),
            file.asset(),
            file.jurisdiction(),
            file.publishedOn(),
            config.maxEntries());
    Origin origin = new Origin(actor, "bundle", null, manifest.madeAt());
    return with(
        bundle,
        file,
        list -> {
          try {
            imports.run(request, list, origin);
            return new BundleView.Outcome(file.path(), file.source(), list.sha256(), null);
          } catch (ProblemException e) {
            return new BundleView.Outcome(file.path(), file.source(), null, e.getMessage());
          }
        });
  }

  private <T> T with(
      ZipFile bundle,
      BundleManifest.BundledFile file,
      java.util.function.Function<ListFile, T> work) {
    try (InputStream body = bundle.getInputStream(bundle.getEntry(file.path()))) {
      return files.with(body, work);
    } catch (IOException e) {
      throw BundleReader.invalid(file.path(), "cannot be unpacked");
    }
  }

  private void run(Runnable work) {
    transactions.run(Caller.PLATFORM_TENANT, work);
  }
}
