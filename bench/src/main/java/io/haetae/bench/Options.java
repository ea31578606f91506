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
 * @param size share of the usual transfers of {@code reach} and {@code ingest}, up to 1
 */
record Options(List<Part> parts, Path json, Path out, List<Integer> millions, double size) {
  static final String USAGE =
      "usage: bench screening|names|reach|ingest|exposure [--json FILE] [--millions 1,10,50]"
          + " [--size 0.1] [--part IN-PROCESS|OVER-HTTP|NAMES|REACH|INGEST|EXPOSURE]";

  static Options parse(String[] arguments) {
    Iterator<String> words = Arrays.asList(arguments).iterator();
    List<Part> parts = words.hasNext() ? Part.of(words.next()) : List.of();
    if (parts.isEmpty()) {
      throw new IllegalArgumentException(USAGE);
    }
    Path json = null;
    Path out = null;
    List<Integer> millions = List.of(1, 10, 50);
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

  private static double size(String value) {
    double size = Double.parseDouble(value);
    if (!(size > 0 && size <= 1)) {
      throw new IllegalArgumentException(USAGE);
    }
    return size;
  }
}
