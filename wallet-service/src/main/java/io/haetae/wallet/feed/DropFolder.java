package io.haetae.wallet.feed;

import io.haetae.platform.problem.ProblemException;
import io.haetae.wallet.watchlist.Actor;
import io.haetae.wallet.watchlist.Origin;
import io.haetae.wallet.watchlist.ReceivedFiles;
import io.haetae.wallet.watchlist.SnapshotImport;
import io.haetae.wallet.watchlist.SourceLocks;
import io.haetae.wallet.watchlist.WatchlistConfig;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Takes files out of {@code <folder>/<source>/}. A file stays there until its import ended, so one
 * that was cut off comes again; then it moves to {@code .done} or, with the reason, {@code
 * .refused}.
 */
@ApplicationScoped
class DropFolder {
  private static final Logger LOG = Logger.getLogger(DropFolder.class);

  private final FeedConfig feeds;
  private final WatchlistConfig config;
  private final ReceivedFiles files;
  private final SnapshotImport imports;
  private final SourceLocks locks;
  private final Clock clock;

  DropFolder(
      FeedConfig feeds,
      WatchlistConfig config,
      ReceivedFiles files,
      SnapshotImport imports,
      SourceLocks locks,
      Clock clock) {
    this.feeds = feeds;
    this.config = config;
    this.files = files;
    this.imports = imports;
    this.locks = locks;
    this.clock = clock;
  }

  @Scheduled(
      every = "${haetae.feeds.look-every:60s}",
      identity = "watchlist-folder",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void look() {
    feeds.folder().filter(Files::isDirectory).ifPresent(this::look);
  }

  private void look(Path folder) {
    for (String source : config.sources().keySet()) {
      Path own = folder.resolve(source);
      if (Files.isDirectory(own)) {
        locks.ifFree(
            SourceLocks.Purpose.FOLDER,
            source,
            () -> settled(own).forEach(file -> take(folder, source, file)));
      }
    }
  }

  /** Oldest first, so that the newest file of several is the last proposed. */
  private List<Path> settled(Path folder) {
    Instant before = clock.instant().minus(feeds.settle());
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .filter(file -> !modified(file).isAfter(before))
          .sorted((a, b) -> modified(a).compareTo(modified(b)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void take(Path folder, String source, Path file) {
    try (InputStream body = Files.newInputStream(file)) {
      var request = FeedRequests.of(source, config.sources().get(source), config.maxEntries());
      files.with(
          body,
          received -> {
            imports.run(request, received, Origin.now(Actor.SERVICE, "folder"));
            return received.sha256();
          });
      move(file, folder.resolve(".done").resolve(source), null);
    } catch (ProblemException e) {
      move(file, folder.resolve(".refused").resolve(source), e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void move(Path file, Path target, String reason) {
    try {
      Files.createDirectories(target);
      String name = clock.instant().toEpochMilli() + "-" + file.getFileName();
      Files.move(file, target.resolve(name), StandardCopyOption.ATOMIC_MOVE);
      if (reason != null) {
        Files.writeString(target.resolve(name + ".reason.txt"), reason + "\n");
        LOG.warnf("A file of the folder cannot be used and lies in %s", target);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Instant modified(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
