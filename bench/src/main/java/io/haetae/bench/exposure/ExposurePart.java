package io.haetae.bench.exposure;

import io.haetae.bench.measure.Spread;
import io.haetae.bench.report.Report;
import io.haetae.flow.exposure.Effect;
import io.haetae.flow.exposure.EngineMemory;
import io.haetae.flow.exposure.LabelChange;
import io.haetae.flow.exposure.NumberedEngine;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * The passes, their memory, look-ups and new labels, by size; the goals are those of the largest.
 */
public final class ExposurePart {
  private static final long SEED = 20_261_123;
  private static final int MILLION = 1_000_000;
  private static final int PER_BLOCK = 100;
  private static final int LOOK_UPS = 1 << 20;
  private static final int RELABELLED = 9;
  private static final int LEAST_DEGREE = 100;
  private static final int MOST_DEGREE = 1_000;
  private static final double CUT_OFF = 1e-6;

  private final Report report;
  private final List<Integer> millions;

  /**
   * @param millions of transfers, smallest first
   */
  public ExposurePart(Report report, List<Integer> millions) {
    this.report = report;
    this.millions = millions;
  }

  /** Runs every size. */
  public void run() {
    report.note(
        "times are processor time of the one thread that works: neither what garbage collection"
            + " takes, nor the second thread that makes memory outside the heap, is in them");
    for (int size : millions) {
      run(size, size == millions.getLast());
    }
  }

  private void run(int size, boolean last) {
    int transfers = size * MILLION;
    MadeLedger ledger = new MadeLedger(transfers, NumberedEngine.FIRST, SEED);
    int room = transfers + transfers / 16;
    NumberedEngine engine = new NumberedEngine(MadeLabels.categories(), ledger.end(), room, true);
    engine.growTo(ledger.end());
    MadeLabels.give(engine, ledger.end());
    report.say("");
    report.say("%,d M transfers, %,d addresses, 16 categories", size, ledger.end());
    Instant begin = Instant.parse("2020-01-01T00:00:00Z");
    double opened =
        seconds(
            () -> engine.write(ledger.from, ledger.to, ledger.amount, transfers, PER_BLOCK, begin));
    double passed = seconds(engine::haircut);
    rate("source haircut, with opening balances, " + size + " M", transfers / (opened + passed));
    memory(engine, size, last);
    double found = lookUp(engine, ledger.end());
    rate("look-ups, " + size + " M", 1 / found);
    rate("FIFO, " + size + " M", transfers / seconds(engine::fifo));
    rate("destinations, " + size + " M", transfers / seconds(engine::destinations));
    double relabelled = relabel(engine, ledger, size);
    if (last) {
      report.goal("M transfers a second, source haircut", 2, size / (opened + passed));
      report.goal("2 µs over a look-up", 1, 2e-6 / found);
      report.goal("1 s over a new label, cut off at 1e-6", 1, 1 / relabelled);
    }
  }

  private void memory(NumberedEngine engine, int size, boolean last) {
    EngineMemory memory = engine.memory();
    report.say(
        "  %.1f bytes of heap for a holding, %.1f for a transfer (%,d M)",
        memory.perHolding(), memory.perTransfer(), size);
    report.megabytes("heap of holdings, " + size + " M", memory.vectorBytes());
    report.megabytes("heap of transfers, " + size + " M", memory.transferBytes());
    report.megabytes("outside the heap, " + size + " M", engine.carriedBytes());
    if (last) {
      report.goal("160 bytes over the heap of a holding", 1, 160 / memory.perHolding());
      report.goal("32 bytes over the heap of a transfer", 1, 32 / memory.perTransfer());
    }
  }

  private double lookUp(NumberedEngine engine, int end) {
    int[] asked = new SplittableRandom(SEED).ints(LOOK_UPS, NumberedEngine.FIRST, end).toArray();
    double[] cells = new double[MadeLabels.categories().size()];
    double[] sum = new double[1];
    double seconds =
        seconds(
            () -> {
              for (int holding : asked) {
                engine.received(holding, cells);
                sum[0] += cells[1];
              }
            });
    report.say("  %,d look-ups, %.3e units of one category", LOOK_UPS, sum[0]);
    return seconds / LOOK_UPS;
  }

  private double relabel(NumberedEngine engine, MadeLedger ledger, int size) {
    List<Double> seconds = new ArrayList<>();
    for (int holding : middling(ledger)) {
      LabelChange[] change = new LabelChange[1];
      seconds.add(
          seconds(
              () ->
                  change[0] =
                      engine.relabel(
                          holding, List.of(MadeLabels.label(13, Effect.SANCTIONS)), CUT_OFF)));
      report.say(
          "  new label on %,d: %,d holdings, %,d transfers, %.0f units cut off",
          holding, change[0].holdings(), change[0].transfers(), change[0].cut());
    }
    Spread spread = Spread.of(seconds.stream().mapToDouble(s -> s).toArray());
    report.latency(
        "new label, " + size + " M",
        Spread.of(seconds.stream().mapToDouble(s -> s * 1e3).toArray()));
    return spread.median();
  }

  /** Addresses of out-degree 100 to 1,000, spread over the ledger's time. */
  private static int[] middling(MadeLedger ledger) {
    int[] degree = new int[ledger.end()];
    for (int sender : ledger.from) {
      degree[sender]++;
    }
    int hubs = ledger.end() / MadeLabels.HUB_SHARE + NumberedEngine.FIRST;
    int[] found = new int[degree.length];
    int n = 0;
    for (int i = hubs; i < degree.length; i++) {
      if (degree[i] >= LEAST_DEGREE && degree[i] <= MOST_DEGREE) {
        found[n++] = i;
      }
    }
    int all = n;
    int count = Math.min(RELABELLED, all);
    return IntStream.range(0, count).map(i -> found[(int) ((long) i * all / count)]).toArray();
  }

  private void rate(String what, double perSecond) {
    report.rate(what, Spread.of(perSecond));
  }

  private static double seconds(Runnable work) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.run();
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
  }
}
