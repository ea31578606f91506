package io.haetae.bench.reach;

import io.haetae.bench.measure.Duel;
import io.haetae.bench.measure.Stopwatch;
import io.haetae.bench.report.Report;
import io.haetae.local.process.Folders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Asks every read of every graph, of Haetae and of one peer after the other. */
public final class ReachPart {
  private static final long SEED = 20_261_123;
  private static final int KRONECKER_SCALE = 18;
  private static final int KRONECKER_EDGES = 1 << 22;
  private static final int MADE_ACCOUNTS = 264_075;
  private static final int MADE_TRANSFERS = 1_400_000;
  private static final int REPEATS = 5;

  /** Share of the whole time that a question looks at. */
  private static final double WINDOW = 0.9;

  private static final long OWN_NS = 200_000_000;
  private static final List<Read> FINBENCH =
      List.of(
          Read.BLOCKED_MEDIA, Read.SHORTEST_PATH, Read.THREE_CYCLES, Read.TRACES, Read.CARRIED_ON);

  private final Report report;
  private final Path project;
  private final Path shared;
  private final Path folder;
  private final double size;
  private OwnSide own;

  /**
   * @param project with the built peers
   * @param shared folder of real data, where there is one
   * @param folder for the data of the peers
   * @param size share of the usual transfers
   */
  public ReachPart(Report report, Path project, Path shared, Path folder, double size) {
    this.report = report;
    this.project = project.toAbsolutePath();
    this.shared = shared;
    this.folder = folder.toAbsolutePath();
    this.size = size;
  }

  private interface Start {
    GraphSide of(GraphFiles files) throws Exception;
  }

  /** Runs all graphs and adds the goals. */
  public void run() throws Exception {
    Files.createDirectories(folder);
    report.note(
        "Neo4j runs embedded in a JVM of its own with 3 GB of heap and 2 GB of page cache, so that"
            + " all of it is in memory; PostgreSQL with 2 GB of shared buffers; no network but a"
            + " local socket");
    report.note(
        "peers answer ad-hoc queries over any property and take changes at once; Haetae's"
            + " adjacency does neither and is built anew");
    graph(
        new Kronecker(KRONECKER_SCALE + Math.getExponent(size), of(KRONECKER_EDGES), SEED).make(),
        List.of(Read.REACH_1, Read.REACH_2, Read.REACH_3));
    Optional<GraphData> sample = SampleTransfers.in(shared);
    if (sample.isPresent()) {
      graph(sample.get(), FINBENCH);
    } else {
      report.note("FinBench's sample is not in %s and was left out", shared.normalize());
    }
    graph(new MadeTransfers(of(MADE_ACCOUNTS), of(MADE_TRANSFERS), SEED).make(), FINBENCH);
  }

  private int of(int usual) {
    return (int) Math.ceil(usual * size);
  }

  private void graph(GraphData data, List<Read> reads) throws Exception {
    report.say("");
    report.say(
        "%s: %,d accounts, %,d transfers, %,d withdrawals",
        data.name(), data.accounts(), data.transfers().count(), data.withdrawals().count());
    long start = System.nanoTime();
    own = new OwnSide(data);
    report.say(
        "  Haetae holds it after %.1f s, %.1f bytes a transfer",
        (System.nanoTime() - start) / 1e9, own.bytesPerTransfer());
    GraphFiles files = new GraphFiles(folder.resolve("reach-graph"));
    Folders.delete(files.folder());
    files.write(data);
    beside(f -> JvmPeers.neo4j(project, folder, f), files, data, reads);
    beside(f -> PostgresSide.start(folder, f), files, data, reads);
    beside(f -> JvmPeers.jgrapht(project, folder, f), files, data, reads);
    Folders.delete(files.folder());
  }

  private void beside(Start start, GraphFiles files, GraphData data, List<Read> reads)
      throws Exception {
    long begun = System.nanoTime();
    try (GraphSide peer = start.of(files)) {
      report.say("  %s holds it after %.1f s", peer.name(), (System.nanoTime() - begun) / 1e9);
      if (reads.contains(Read.REACH_2)) {
        compare(peer, Read.REACHED_2, questions(data, Read.REACHED_2));
      }
      for (Read read : reads) {
        List<Question> questions = questions(data, read);
        compare(peer, read, questions);
        duel(peer, read, questions, data);
      }
    }
  }

  private static List<Question> questions(GraphData data, Read read) {
    int count = read == Read.REACH_3 ? 5 : 20;
    return new Questions(data, SEED).of(read, count, WINDOW);
  }

  private void compare(GraphSide peer, Read read, List<Question> questions) throws Exception {
    List<long[][]> ours = own.rows(read, questions);
    List<long[][]> theirs = peer.rows(read, questions);
    long rows = 0;
    for (int i = 0; i < questions.size(); i++) {
      rows += ours.get(i).length;
      if (!Arrays.deepEquals(sorted(ours.get(i)), sorted(theirs.get(i)))) {
        throw new IllegalStateException(
            "%s answers %s otherwise: %s, %,d rows and %,d"
                .formatted(
                    peer.name(),
                    read.text(),
                    questions.get(i),
                    theirs.get(i).length,
                    ours.get(i).length));
      }
    }
    report.say(
        "  %s, %s: %,d answers of %,d rows are equal",
        peer.name(), read.text(), questions.size(), rows);
  }

  private void duel(GraphSide peer, Read read, List<Question> questions, GraphData data)
      throws Exception {
    long[] expected = own.sums(read, questions);
    int passes = passes(read, questions);
    Duel duel =
        Duel.of(
            new AskedSide(own, read, questions, expected, passes),
            new AskedSide(peer, read, questions, expected, 1),
            Stopwatch.WALL,
            2,
            REPEATS);
    String label = read.text() + ", " + data.name();
    report.rates(label + ", Haetae", label + ", " + peer.name(), duel);
    Goals.of(read, peer.name())
        .ifPresent(
            least ->
                report.goal(
                    label + " as a multiple of " + peer.name(), least, duel.ratio().median()));
  }

  /** So many that the clock and the compiler do not decide, once it is warm. */
  private int passes(Read read, List<Question> questions) {
    long start = System.nanoTime();
    int passes = 0;
    while (System.nanoTime() - start < OWN_NS) {
      own.sums(read, questions);
      passes++;
    }
    start = System.nanoTime();
    for (int i = 0; i < passes; i++) {
      own.sums(read, questions);
    }
    return (int) Math.max(1, passes * OWN_NS / Math.max(1, System.nanoTime() - start));
  }

  private static long[][] sorted(long[][] rows) {
    long[][] sorted = rows.clone();
    Arrays.sort(sorted, Arrays::compare);
    return sorted;
  }
}
