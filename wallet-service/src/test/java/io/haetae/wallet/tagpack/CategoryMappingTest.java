package io.haetae.wallet.tagpack;

import static org.assertj.core.api.Assertions.assertThat;

import io.haetae.contracts.category.Categories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CategoryMappingTest {
  private final CategoryMapping mapping = new CategoryMapping(Categories.load());

  @ParameterizedTest
  @CsvSource({
    "x, miner, , mining",
    "x, coinjoin, , coinjoin",
    "x, exchange, , exchange",
    "x, , ransomware, ransomware",
    "x, , service_hack, stolen-funds",
    "x, user, sanction, sanctioned-entity",
    "x, service, pyramid_scheme, investment-fraud",
    "x, organization, extremism, extremism",
    "x, mixing_service, , mixer",
    "x, defi_lending, , lending"
  })
  void gravestTermDecides(String label, String category, String abuse, String expected) {
    assertThat(mapping.of(TestTags.saying(label, category, abuse)).category().id())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Fake_Phishing1234, phishing",
    "Upbit Hacker 2.1, state-theft",
    "Cryptopia Hacker, stolen-funds",
    "bZx Exploiter 3, stolen-funds",
    "Tornado.Cash: 100 ETH, mixer",
    "Binance 14, exchange",
    "Uniswap V2: DAI, decentralised-exchange",
    "Huione Guarantee, guarantee-marketplace",
    "FixedFloat, instant-swapper",
    "A7A5 issuer, state-token",
    "NiceHash, hash-rental",
    "Gitcoin Grants, unclassified",
    "Hackensack Library, unclassified"
  })
  void wordsTellWhereNoTermDoes(String label, String expected) {
    assertThat(mapping.of(TestTags.saying(label, null, null)).category().id()).isEqualTo(expected);
  }

  @Test
  void wordsTellMoreThanAVagueTerm() {
    Tag tag = TestTags.saying("Asset listed under US Treasury OFAC Sanctions List", "user", null);

    assertThat(mapping.of(tag).category().id()).isEqualTo("sanctioned-entity");
  }

  @Test
  void aTermThatNobodyKnowsIsReportedAndTheLabelKept() {
    CategoryMapping.Mapped mapped = mapping.of(TestTags.saying("x", "moon_base", null, "warp"));

    assertThat(mapped.category().id()).isEqualTo(Categories.UNCLASSIFIED);
    assertThat(mapped.unknown()).containsExactly("moon_base", "warp");
  }

  @Test
  void fingerprintIsTheSameInEveryProcess() {
    assertThat(new CategoryMapping(Categories.load()).fingerprint())
        .isEqualTo(mapping.fingerprint());
  }
}
