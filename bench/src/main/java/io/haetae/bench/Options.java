package io.haetae.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;

/**
 * The command line.
 *
 * @param part the one part to run, or null for all
 * @param json file to write the results to, or null
 * @param out file for the result of one part, or null
 */
record Options(Part part, Path json, Path out) {
  static final String USAGE = "usage: bench screening [--json FILE] [--part IN-PROCESS|OVER-HTTP]";

  static Options parse(String[] arguments) {
    Iterator<String> words = Arrays.asList(arguments).iterator();
    if (!words.hasNext() || !words.next().equals("screening")) {
      throw new IllegalArgumentException(USAGE);
    }
    Part part = null;
    Path json = null;
    Path out = null;
    while (words.hasNext()) {
      String option = words.next();
      if (!words.hasNext()) {
        throw new IllegalArgumentException(USAGE);
      }
      String value = words.next();
      switch (option) {
        case "--json" -> json = Path.of(value);
        case "--out" -> out = Path.of(value);
        case "--part" -> part = Part.valueOf(value.toUpperCase(Locale.ROOT).replace('-', '_'));
        default -> throw new IllegalArgumentException(USAGE);
      }
    }
    return new Options(part, json, out);
  }
}
