package io.haetae.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/**
 * The command line.
 *
 * @param parts the parts to run
 * @param json file to write the results to, or null
 * @param out file for the result of one part, or null
 * @param millions of transfers in the ledgers of {@code exposure}, one size after another
 * @param size share of the usual transfers of {@code reach}, {@code ingest} and the peers of {@code
 *     exposure}, up to 1
 */
record Options(List<Part> parts, Path json, Path out, List<Integer> millions, double size) {
  static final String USAGE =
      "usage: bench screening|names|reach|ingest|exposure [--json FILE] [--size 0.1] [--millions"
          + " 1,10,50] [--part IN-PROCESS|OVER-HTTP|NAMES|REACH|INGEST|EXPOSURE|EXPOSURE-PEERS]\n"
          + "exposure runs 1 and 10 million transfers with 4 GB of heap and 2 GB beside it; 50"
          + " takes 12 GB and 7 GB";

  private static final int LEAST_GIGABYTES = 2;
  private static final int MILLIONS_PER_GIGABYTE = 5;

  static Options parse(String[] arguments) {
    Iterator<String> words = Arrays.asList(arguments).iterator();
    List<Part> parts = words.hasNext() ? Part.of(words.next()) : List.of();
    if (parts.isEmpty()) {
      throw new IllegalArgumentException(USAGE);
    }
    Path json = null;
    Path out = null;
    List<Integer> millions = List.of(1, 10);
    double size = 1;
    while (words.hasNext()) {
      String option = words.next();
      if (!words.hasNext()) {
        throw new IllegalArgumentException(USAGE);
      }
      String value = words.next();
      switch (option) {
        case "--json" -> json = Path.of(value);
        case "--out" -> out = Path.of(value);
        case "--millions" ->
            millions = Arrays.stream(value.split(",")).map(Integer::valueOf).toList();
        case "--size" -> size = size(value);
        case "--part" ->
            parts = List.of(Part.valueOf(value.toUpperCase(Locale.ROOT).replace('-', '_')));
        default -> throw new IllegalArgumentException(USAGE);
      }
    }
    return new Options(parts, json, out, millions, size);
  }

  /** The heap that the largest ledger of {@code exposure} takes. */
  String heap() {
    int most = millions.stream().mapToInt(Integer::intValue).max().orElse(0);
    return LEAST_GIGABYTES + most / MILLIONS_PER_GIGABYTE + "g";
  }

  private static double size(String value) {
    double size = Double.parseDouble(value);
    if (!(size > 0 && size <= 1)) {
      throw new IllegalArgumentException(USAGE);
    }
    return size;
  }
}
