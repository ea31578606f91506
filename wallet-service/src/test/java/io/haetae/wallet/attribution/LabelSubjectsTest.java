package io.haetae.wallet.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.haetae.address.Addresses;
import io.haetae.contracts.asset.AddressFamily;
import io.haetae.contracts.asset.Assets;
import io.haetae.wallet.tagpack.Tag;
import io.haetae.wallet.tagpack.TestTags;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelSubjectsTest {
  private static final String BITCOIN = "1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMH";
  private static final String EVM = "0x098B716B8Aaf21512996dC57EB0615e2383E2f96";
  private static final String TRON = "TLeUZDGLWnyiJVFcp3m3M1782uBsGWa8uf";

  private final Assets assets = Assets.load();
  private final LabelSubjects subjects = new LabelSubjects(assets, new Addresses(assets));

  @ParameterizedTest
  @CsvSource({
    "BTC, " + BITCOIN + ", BITCOIN",
    "ETH, " + EVM + ", EVM",
    "BEP20, " + EVM + ", EVM",
    "OMNI, " + BITCOIN + ", BITCOIN",
    "USDT, " + TRON + ", TRON",
    "USDT, " + EVM + ", EVM",
    "BCH, " + BITCOIN + ", BITCOIN_CASH",
    "BTC, " + TRON + ", TRON"
  })
  void addressOfASupportedAssetIsDecoded(String currency, String text, AddressFamily family)
      throws Exception {
    LabelSubject read = subjects.read(TestTags.on(currency, text));

    assertThat(read.kind()).isEqualTo(SubjectKind.ADDRESS);
    assertThat(read.address().family()).isEqualTo(family);
  }

  @Test
  void networkGoesBeforeCurrency() throws Exception {
    assertThat(subjects.read(TestTags.onNetwork("USDT", "TRX", TRON)).address().family())
        .isEqualTo(AddressFamily.TRON);
    assertThatThrownBy(() -> subjects.read(TestTags.onNetwork("USDT", "TRX", "Tbroken")))
        .isInstanceOf(DefectiveAddressException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "DGB, D5gNLiUXcgjjr9A4GQoKaBrLRkFRWKSZKt",
    "EOS, bitfinexdep1",
    "VET, 0xe401984ab34bae9f6c9128e50b57e7988ba815c7",
    "AVAX, X-avax1ju2khnvkex4u30rt5jm5x8jd3jdfhvawg7ed9x",
    "USDT, tz1N47UGiVScUUvHemXd2kGwJi44h7qZMUzp",
    "XMR, 5be5543ff73456ab9f2d207887e2af87322c651ea1a873c5b25b7ffae456c320"
  })
  void whatOtherLedgersSpellIsKeptAsWritten(String currency, String text) throws Exception {
    LabelSubject read = subjects.read(TestTags.on(currency, text));

    assertThat(read.kind()).isEqualTo(SubjectKind.IDENTIFIER);
    assertThat(read.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "BTC,1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMJ,checksum",
        "BTC,1bggz9tcn4rm9kbzdn7kprqz87sz26samh,not an address",
        "ETH,0x098b716B8Aaf21512996dC57EB0615e2383E2f96,checksum",
        "ETH,0x098B716B8Aaf21512996dC57EB0615e2383E2f96 ,White space",
        "ETH,1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMH,Bitcoin"
      })
  void whatWasNeverOnTheLedgerIsADefect(String currency, String text, String reason) {
    Tag tag = TestTags.on(currency, text);

    assertThatThrownBy(() -> subjects.read(tag))
        .isInstanceOf(DefectiveAddressException.class)
        .hasMessageContaining(reason);
  }
}
