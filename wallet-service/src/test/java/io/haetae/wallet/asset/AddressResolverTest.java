package io.haetae.wallet.asset;

import static org.assertj.core.api.Assertions.assertThat;

import io.haetae.address.Addresses;
import io.haetae.contracts.asset.Assets;
import io.haetae.contracts.asset.Network;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressResolverTest {
  private static final String EVM = "0x098B716B8Aaf21512996dC57EB0615e2383E2f96";
  private static final String LEGACY = "1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMH";

  private final Assets assets = Assets.load();
  private final AddressResolver resolver = new AddressResolver(assets, new Addresses(assets));

  @Test
  void networkGivenDecides() {
    Network bsc = assets.network("bsc").orElseThrow();

    AskedAddress asked = resolver.asked(bsc, null, EVM.toLowerCase(Locale.ROOT));

    assertThat(asked.networkId()).isEqualTo("bsc");
    assertThat(asked.canonical()).isEqualTo(EVM);
  }

  @ParameterizedTest
  @CsvSource({
    "XBT, 1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMH, bitcoin",
    "BCH, 1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMH, bitcoin-cash",
    "USDT, 1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMH, bitcoin",
    "USDT, TLeUZDGLWnyiJVFcp3m3M1782uBsGWa8uf, tron",
    "ETH, 0x098B716B8Aaf21512996dC57EB0615e2383E2f96, ethereum",
    "BNB, 0x098B716B8Aaf21512996dC57EB0615e2383E2f96, bsc"
  })
  void assetNarrowsTheDetection(String asset, String text, String network) {
    AskedAddress asked = resolver.asked(null, assets.asset(asset).orElseThrow(), text);

    assertThat(asked.networkId()).isEqualTo(network);
  }

  @Test
  void withoutNetworkAndAssetEveryFamilyThatSpellsSoIsAsked() {
    AskedAddress asked = resolver.asked(null, null, LEGACY);

    assertThat(asked.candidates())
        .extracting(candidate -> candidate.address().family().name())
        .contains("BITCOIN", "BITCOIN_CASH", "BITCOIN_SV")
        .doesNotHaveDuplicates();
  }

  @Test
  void assetOfAnotherFamilyMakesItIllegal() {
    AskedAddress asked = resolver.asked(null, assets.asset("BTC").orElseThrow(), EVM);

    assertThat(asked.isIllegal()).isTrue();
    assertThat(resolver.flaw(null, assets.asset("BTC").orElseThrow(), EVM))
        .contains("Ethereum")
        .doesNotContain(EVM);
  }

  @Test
  void listSlipInTheCaseOfAnEvmAddressDoesNotHideIt() {
    String slip = EVM.replace("B716B8A", "b716B8A");

    assertThat(resolver.listed("ETH", slip)).isEqualTo(resolver.listed("ETH", EVM)).hasSize(1);
  }

  @Test
  void addressListedUnderAnotherAssetIsFoundByItsOwnFamily() {
    assertThat(resolver.listed("XBT", EVM)).hasSize(1);
    assertThat(resolver.listed("NO-SUCH-ASSET", EVM)).hasSize(1);
    assertThat(resolver.listed("XMR", "5be5543ff73456ab9f2d207887e2af87")).isEmpty();
  }
}
