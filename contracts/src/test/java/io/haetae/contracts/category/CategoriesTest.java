package io.haetae.contracts.category;

import static org.assertj.core.api.Assertions.assertThat;

import io.haetae.contracts.verdict.RiskLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CategoriesTest {
  private final Categories categories = Categories.load();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "state-token",
        "guarantee-marketplace",
        "hash-rental",
        "it-worker-payroll",
        "otc-broker",
        "instant-swapper",
        "state-trading-platform",
        "nested-service"
      })
  void whatNoVocabularyHasIsACategoryHere(String id) {
    assertThat(categories.category(id)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "CHAINALYSIS, 12, ransomware",
    "CHAINALYSIS, no kyc exchange, no-kyc-exchange",
    "ELLIPTIC, Coin Swap Service, instant-swapper",
    "ELLIPTIC, mixer, mixer",
    "TRM, 34, stolen-funds",
    "GRAPHSENSE, pyramid_scheme, investment-fraud",
    "FTM, crime.terror, terrorist-financing"
  })
  void codeOfAnotherVocabularyIsFound(CategoryScheme scheme, String code, String id) {
    assertThat(categories.ofCode(scheme, code)).map(Category::id).contains(id);
  }

  @ParameterizedTest
  @EnumSource(CategoryScheme.class)
  void everyVocabularyIsCrossed(CategoryScheme scheme) {
    assertThat(categories.all().stream().mapToLong(one -> one.codesIn(scheme).size()).sum())
        .isGreaterThanOrEqualTo(4);
  }

  @Test
  void eachCategoryHasALevelAndWordsInBothLanguages() {
    assertThat(categories.all())
        .hasSizeGreaterThanOrEqualTo(45)
        .allSatisfy(
            category -> {
              assertThat(category.level()).isLessThanOrEqualTo(RiskLevel.LOW);
              assertThat(category.en().description()).endsWith(".");
              assertThat(category.ko().name()).matches(".*[가-힣].*");
            });
  }

  @Test
  void crimeContradictsALawfulServiceAndNothingElse() {
    assertThat(CategoryGroup.CRIME.contradicts(CategoryGroup.SERVICE)).isTrue();
    assertThat(CategoryGroup.SERVICE.contradicts(CategoryGroup.SANCTIONS)).isTrue();
    assertThat(CategoryGroup.CRIME.contradicts(CategoryGroup.SANCTIONS)).isFalse();
    assertThat(CategoryGroup.OBFUSCATION.contradicts(CategoryGroup.SERVICE)).isFalse();
  }
}
