package io.haetae.bench.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameSidesTest {
  private static final List<ListedName> NAMES =
      List.of(new ListedName("1", "KIM Yong Chol"), new ListedName("2", "Mokran LLC"));

  @Test
  void everySideFindsAListedName() throws Exception {
    for (NameSide side : sides()) {
      assertThat(side.search("Kim Yong Chol")).as(side.name()).contains(NAMES.getFirst());
    }
  }

  @Test
  void noSideFindsAStranger() throws Exception {
    for (NameSide side : sides()) {
      assertThat(side.search("Wolfgang Amadeus")).as(side.name()).isEmpty();
    }
  }

  @Test
  void anAliasIsNotFoundByItself() throws Exception {
    NameData data =
        new NameData(
            false, NAMES, List.of(new ListedName("1", "Kim Yong Chol")), List.of("Nobody Here"));

    Quality quality = Quality.of(new HaetaeSide(NAMES), data);

    assertThat(quality.recall()).isZero();
    assertThat(quality.falsePositives()).isZero();
  }

  private static List<NameSide> sides() throws Exception {
    return List.of(new HaetaeSide(NAMES), new LuceneFuzzySide(NAMES), new JaroWinklerSide(NAMES));
  }
}
