package io.haetae.bench;

import static java.util.stream.Collectors.joining;

import io.haetae.bench.exposure.ExposurePart;
import io.haetae.bench.exposure.ExposurePeers;
import io.haetae.bench.ingest.LedgerIngest;
import io.haetae.bench.names.NameSearch;
import io.haetae.bench.reach.ReachPart;
import io.haetae.bench.report.Report;
import io.haetae.bench.screening.InProcessScreening;
import io.haetae.bench.screening.OverHttpScreening;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * {@code bench screening}, {@code names}, {@code reach}, {@code ingest} and {@code exposure}: runs
 * each part in a JVM of its own and sums up the goals.
 */
public final class Bench {
  private static final Path PROJECT = Path.of(System.getProperty("haetae.root", ""));
  private static final Path FOLDER =
      PROJECT.resolve("bench").resolve("target").resolve("run").toAbsolutePath();

  /** Real data, where a checkout has it beside itself. */
  private static final Path SHARED =
      Path.of(
          System.getProperty("haetae.shared.data", PROJECT.resolve("../shared/data").toString()));

  private Bench() {}

  /** Exits with 0 when every part ran, whether its goals are met or not, and with 2 on bad use. */
  public static void main(String[] arguments) throws Exception {
    Options options;
    try {
      options = Options.parse(arguments);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(2);
      return;
    }
    if (options.out() == null) {
      runAll(options);
    } else {
      runHere(options);
    }
  }

  private static void runAll(Options options) throws IOException, InterruptedException {
    Files.createDirectories(FOLDER);
    List<Path> results = new ArrayList<>();
    for (Part part : options.parts()) {
      Path result = FOLDER.resolve(part.name().toLowerCase(Locale.ROOT) + ".json");
      Files.deleteIfExists(result);
      int code = new ProcessBuilder(command(part, result, options)).inheritIO().start().waitFor();
      if (code != 0) {
        System.err.println(part + " ended with " + code);
        System.exit(1);
      }
      results.add(result);
    }
    Report.whole(results, options.json(), System.out);
  }

  private static void runHere(Options options) throws Exception {
    Part part = options.parts().getFirst();
    Report report = new Report(part.name(), System.out);
    switch (part) {
      case IN_PROCESS -> new InProcessScreening(report, FOLDER).run();
      case OVER_HTTP -> new OverHttpScreening(report, PROJECT, FOLDER).run();
      case NAMES -> new NameSearch(report, SHARED).run();
      case INGEST -> new LedgerIngest(report, PROJECT, FOLDER, options.size()).run();
      case EXPOSURE -> new ExposurePart(report, options.millions()).run();
      case EXPOSURE_PEERS -> new ExposurePeers(report, PROJECT, FOLDER, options.size()).run();
      case REACH -> new ReachPart(report, PROJECT, SHARED, FOLDER, options.size()).run();
    }
    report.write(options.out());
  }

  private static List<String> command(Part part, Path result, Options options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(part.flags());
    if (part == Part.EXPOSURE) {
      command.addAll(List.of("-Xms" + options.heap(), "-Xmx" + options.heap()));
    }
    command.add("-Dhaetae.root=" + PROJECT.toAbsolutePath());
    command.add("-Dhaetae.shared.data=" + SHARED);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Bench.class.getName()));
    command.addAll(List.of(part.benchmark(), "--part", part.name(), "--out", result.toString()));
    command.add("--millions");
    command.add(options.millions().stream().map(String::valueOf).collect(joining(",")));
    command.addAll(List.of("--size", String.valueOf(options.size())));
    return command;
  }
}
