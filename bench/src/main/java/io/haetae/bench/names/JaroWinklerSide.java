package io.haetae.bench.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Each name is compared with the asked one, letter by letter, as simple screening tools do. */
final class JaroWinklerSide implements NameSide {
  /** At which such tools usually call two names alike. */
  private static final double THRESHOLD = 0.9;

  private final List<ListedName> names;
  private final List<String> folded;
  private final JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();

  JaroWinklerSide(List<ListedName> names) {
    this.names = names;
    this.folded = names.stream().map(n -> fold(n.text())).toList();
  }

  @Override
  public String name() {
    return "Jaro-Winkler scan";
  }

  @Override
  public List<ListedName> search(String asked) {
    String text = fold(asked);
    List<ListedName> found = new ArrayList<>();
    for (int i = 0; i < folded.size(); i++) {
      if (similarity.apply(text, folded.get(i)) >= THRESHOLD) {
        found.add(names.get(i));
      }
    }
    return found;
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
