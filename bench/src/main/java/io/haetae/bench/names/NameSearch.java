package io.haetae.bench.names;

import io.haetae.bench.measure.Duel;
import io.haetae.bench.measure.Percentiles;
import io.haetae.bench.measure.Spread;
import io.haetae.bench.measure.Stopwatch;
import io.haetae.bench.report.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Searches the whole list by name, with each side in turn. */
public final class NameSearch {
  private static final int WARM_UPS = 2;
  private static final int REPEATS = 5;
  private static final int QUESTIONS = 600;
  private static final int LISTED = 500;

  /** The scan is so slow that it is asked only every so many. */
  private static final int SCANNED = 10;

  private static final double MOST_MS = 20;

  private final Report report;
  private final Path folder;

  /**
   * @param folder with the real list, where there is one
   */
  public NameSearch(Report report, Path folder) {
    this.report = report;
    this.folder = folder;
  }

  /** Compares answers first, then speed. */
  public void run() throws Exception {
    NameData data = NameData.in(folder);
    report.note(
        data.real()
            ? "names: the OFAC list of 2025-11, read in place"
            : "names: made ones, because the real list is not beside the project");
    report.say(
        "%,d names, %,d aliases, %,d strangers",
        data.listed().size(), data.aliases().size(), data.strangers().size());
    long before = usedBytes();
    NameSide own = new HaetaeSide(data.listed());
    report.megabytes("memory of Haetae's index", usedBytes() - before);
    NameSide lucene = new LuceneFuzzySide(data.listed());
    NameSide scan = new JaroWinklerSide(data.listed());
    for (NameSide side : List.of(own, lucene, scan)) {
      findsListed(side, data);
    }
    quality(own, lucene, scan, data);
    speed(own, lucene, scan, data);
  }

  private void findsListed(NameSide side, NameData data) throws Exception {
    int step = Math.max(1, data.listed().size() / LISTED);
    int asked = 0;
    int found = 0;
    for (int i = 0; i < data.listed().size(); i += step) {
      ListedName name = data.listed().get(i);
      asked++;
      found +=
          side.search(name.text()).stream().anyMatch(n -> n.text().equals(name.text())) ? 1 : 0;
    }
    report.say("  %s: %,d listed names asked as listed, %,d found", side.name(), asked, found);
    if (found < asked * 0.99) {
      throw new IllegalStateException(side.name() + " does not find listed names; no time counts");
    }
  }

  private void quality(NameSide own, NameSide lucene, NameSide scan, NameData data)
      throws Exception {
    Quality ours = quality(own, data);
    double best = Math.max(quality(lucene, data).recall(), quality(scan, data).recall());
    report.goal("recall of Haetae as a multiple of the better peer's", 1, ours.recall() / best);
    report.goal(
        "1 % over the share of strangers that Haetae hits",
        1, 0.01 / Math.max(ours.falsePositives(), 1e-4));
  }

  private Quality quality(NameSide side, NameData data) throws Exception {
    Quality quality = Quality.of(side, data);
    report.share("recall of aliases, " + side.name(), quality.recall());
    report.share("strangers that are hit, " + side.name(), quality.falsePositives());
    return quality;
  }

  private void speed(NameSide own, NameSide lucene, NameSide scan, NameData data) throws Exception {
    List<String> questions = questions(data);
    Asking ours = Asking.of(own, questions);
    duel(ours, Asking.of(lucene, questions));
    Duel duel = duel(ours, Asking.of(scan, questions.subList(0, questions.size() / SCANNED)));
    report.goal(
        "queries a second as a multiple of the Jaro-Winkler scan", 2, duel.ratio().median());
    report.goal("20 ms over p99 of Haetae", 1, MOST_MS / p99(ours).median());
    p99(Asking.of(lucene, questions));
    p99(Asking.of(scan, questions.subList(0, questions.size() / SCANNED)));
  }

  private Duel duel(Asking first, Asking second) throws Exception {
    Duel duel = Duel.of(first, second, Stopwatch.PROCESSOR, WARM_UPS, REPEATS);
    report.rates(first.name(), second.name(), duel);
    return duel;
  }

  private Spread p99(Asking side) throws Exception {
    double[] rounds = new double[REPEATS];
    for (int i = 0; i < REPEATS; i++) {
      side.run();
      rounds[i] = new Percentiles(side.latenciesNs()).ms(99);
    }
    Spread spread = Spread.of(rounds);
    report.latency("p99, " + side.name(), spread);
    return spread;
  }

  /** Aliases and strangers in turn. */
  private static List<String> questions(NameData data) {
    List<String> questions = new ArrayList<>();
    for (int i = 0; questions.size() < QUESTIONS; i++) {
      questions.add(data.aliases().get(i % data.aliases().size()).text());
      questions.add(data.strangers().get(i % data.strangers().size()));
    }
    return questions;
  }

  private static long usedBytes() {
    Runtime runtime = Runtime.getRuntime();
    runtime.gc();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
