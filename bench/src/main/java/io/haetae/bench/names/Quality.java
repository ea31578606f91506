package io.haetae.bench.names;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/**
 * What a side finds.
 *
 * @param recall share of the aliases whose entity is found by another of its names
 * @param falsePositives share of the strangers for whom anything is found
 */
record Quality(double recall, double falsePositives) {

  static Quality of(NameSide side, NameData data) {
    long found = data.aliases().parallelStream().filter(alias -> finds(side, alias)).count();
    long hit = data.strangers().parallelStream().filter(s -> !search(side, s).isEmpty()).count();
    return new Quality(
        (double) found / data.aliases().size(), (double) hit / data.strangers().size());
  }

  /** The alias itself does not count: that is the same as leaving it out of the list. */
  private static boolean finds(NameSide side, ListedName alias) {
    List<ListedName> names = search(side, alias.text());
    String asked = alias.text().toLowerCase(Locale.ROOT);
    return names.stream()
        .anyMatch(
            n ->
                n.entity().equals(alias.entity())
                    && !n.text().toLowerCase(Locale.ROOT).equals(asked));
  }

  private static List<ListedName> search(NameSide side, String asked) {
    try {
      return side.search(asked);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
