package io.haetae.bench.names;

import io.haetae.name.NameKind;
import io.haetae.name.NameQuestion;
import io.haetae.name.NamedParty;
import io.haetae.name.index.NameIndex;
import java.util.List;
import java.util.stream.IntStream;

/** Our index at its usual threshold; each name is a party, so that the sides answer alike. */
final class HaetaeSide implements NameSide {
  private static final int EVERYTHING = 1_000;

  private final List<ListedName> names;
  private final NameIndex index;

  HaetaeSide(List<ListedName> names) {
    this.names = names;
    this.index =
        NameIndex.of(
            IntStream.range(0, names.size())
                .mapToObj(
                    i ->
                        NamedParty.named(
                            String.valueOf(i), NameKind.UNKNOWN, List.of(names.get(i).text()))));
  }

  @Override
  public String name() {
    return "Haetae";
  }

  @Override
  public List<ListedName> search(String asked) {
    NameQuestion question =
        new NameQuestion(asked, NameKind.UNKNOWN, null, null, EVERYTHING, NameQuestion.THRESHOLD);
    return index.search(question).stream()
        .map(match -> names.get(Integer.parseInt(match.key())))
        .toList();
  }
}
