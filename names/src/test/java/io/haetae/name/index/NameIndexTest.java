package io.haetae.name.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.haetae.name.Agreement;
import io.haetae.name.NameKind;
import io.haetae.name.NameMatch;
import io.haetae.name.NameQuestion;
import io.haetae.name.NamedParty;
import io.haetae.name.PartScore;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameIndexTest {
  private static final NameIndex INDEX =
      NameIndex.of(
          Stream.of(
              NamedParty.named("expo", NameKind.ORGANISATION, List.of("KOREA EXPO JOINT VENTURE")),
              NamedParty.named("hangul", NameKind.ORGANISATION, List.of("조선엑스포합영회사")),
              new NamedParty(
                  "person",
                  NameKind.PERSON,
                  List.of("PARK Jin Hyok"),
                  List.of("1984-08-15"),
                  List.of("KP")),
              NamedParty.named("other", NameKind.PERSON, List.of("Kim Yong Chol"))));

  @ParameterizedTest
  @ValueSource(strings = {"Joseon Expo", "Chosun Expo", "Chosen Expo", "Korea Expo", "조선엑스포"})
  void findsTheExpoCompanyByAnyOfItsNames(String asked) {
    assertThat(INDEX.search(NameQuestion.of(asked)))
        .extracting(NameMatch::key)
        .contains("expo", "hangul");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pak Jin Hyok",
        "Pak Chin-hyŏk",
        "Bak Jinhyeok",
        "Jin-hyok Park",
        "박진혁",
        "朴進赫",
        "Pak Jin Hyk"
      })
  void findsAKoreanByAnySpelling(String asked) {
    assertThat(INDEX.search(NameQuestion.of(asked)).getFirst().key()).isEqualTo("person");
  }

  @Test
  void saysWhichPartMatchedWhich() {
    NameMatch match = INDEX.search(NameQuestion.of("Joseon Expo")).getFirst();

    assertThat(match.parts()).contains(new PartScore("joseon", "korea", Agreement.TRANSLATION, 1));
  }

  @Test
  void dateOfBirthRaisesOrLowers() {
    double same = score("1984-08-15", "KP");
    double other = score("1950-01-01", "FR");

    assertThat(same).isGreaterThan(score(null, null));
    assertThat(other).isLessThan(score(null, null));
  }

  private static double score(String birthDate, String country) {
    return INDEX
        .search(new NameQuestion("Pak Jin Hek", NameKind.PERSON, birthDate, country, 5, 0))
        .getFirst()
        .score();
  }
}
