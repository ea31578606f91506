package io.haetae.bench.exposure;

import io.haetae.bench.measure.Duel;
import io.haetae.bench.measure.Stopwatch;
import io.haetae.bench.report.Report;
import io.haetae.local.process.Folders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The same questions to the engine, Neo4j and PostgreSQL, on a cut of the made ledger: which
 * categories reached an address within five hops. Answers are compared before any time counts.
 */
public final class ExposurePeers {
  private static final long SEED = 20_261_123;
  private static final int TRANSFERS = 1_000_000;
  private static final int ASKED = 10;
  private static final int REPEATS = 3;
  private static final long OWN_NS = 200_000_000;

  private final Report report;
  private final Path project;
  private final Path folder;
  private final double size;

  /**
   * @param project with the built peers
   * @param folder for the data of the peers
   * @param size share of the usual transfers
   */
  public ExposurePeers(Report report, Path project, Path folder, double size) {
    this.report = report;
    this.project = project.toAbsolutePath();
    this.folder = folder.toAbsolutePath();
    this.size = size;
  }

  private interface Start {
    ClosenessSide go() throws Exception;
  }

  /** Asks one peer after the other. */
  public void run() throws Exception {
    Files.createDirectories(folder);
    report.note(
        "which categories reached an address within %d hops: the engine looks up what it knows of"
            + " all hops with its values, the peers search; Neo4j runs embedded with 3 GB of heap"
            + " and 2 GB of page cache, PostgreSQL with 2 GB of shared buffers",
        ClosenessSide.HOPS);
    CutLedger cut = new CutLedger((int) Math.ceil(TRANSFERS * size), SEED);
    EngineSide own = new EngineSide(cut.engine());
    int[] asked = cut.asked(ASKED, SEED);
    Path files = folder.resolve("exposure-cut");
    Folders.delete(files);
    Files.createDirectories(files);
    Path addresses = files.resolve("addresses.csv");
    Path transfers = files.resolve("transfers.csv");
    cut.writeAddresses(addresses);
    cut.writeTransfers(transfers);
    report.say("a cut of %,d transfers, %,d addresses", cut.transfers, cut.ledger.end());
    beside(own, asked, () -> Neo4jCloseness.start(project, folder, addresses, transfers));
    beside(own, asked, () -> PostgresCloseness.start(folder, transfers));
    Folders.delete(files);
  }

  private void beside(EngineSide own, int[] asked, Start start) throws Exception {
    long begun = System.nanoTime();
    try (ClosenessSide peer = start.go()) {
      report.say("  %s holds it after %.1f s", peer.name(), (System.nanoTime() - begun) / 1e9);
      compare(own, peer, asked);
      long[] expected = own.sums(asked);
      Duel duel =
          Duel.of(
              new AskedClosely(own, asked, expected, passes(own, asked)),
              new AskedClosely(peer, asked, expected, 1),
              Stopwatch.WALL,
              1,
              REPEATS);
      report.rates("exposure in 5 hops, Haetae", "exposure in 5 hops, " + peer.name(), duel);
    }
  }

  private void compare(EngineSide own, ClosenessSide peer, int[] asked) throws Exception {
    List<long[][]> ours = own.rows(asked);
    List<long[][]> theirs = peer.rows(asked);
    int rows = 0;
    for (int i = 0; i < asked.length; i++) {
      rows += ours.get(i).length;
      if (!Arrays.deepEquals(ours.get(i), theirs.get(i))) {
        throw new IllegalStateException(
            "%s answers otherwise on address %d: %s, not %s"
                .formatted(
                    peer.name(),
                    asked[i],
                    Arrays.deepToString(theirs.get(i)),
                    Arrays.deepToString(ours.get(i))));
      }
    }
    report.say("  %s: %,d answers of %,d categories are equal", peer.name(), asked.length, rows);
  }

  /** So many that the clock and the compiler do not decide, once it is warm. */
  private static int passes(EngineSide own, int[] asked) {
    int passes = 0;
    for (long start = System.nanoTime(); System.nanoTime() - start < OWN_NS; passes++) {
      own.sums(asked);
    }
    return Math.max(1, passes);
  }
}
