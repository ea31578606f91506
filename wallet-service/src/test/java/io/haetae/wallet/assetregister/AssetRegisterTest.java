package io.haetae.wallet.assetregister;

import static org.assertj.core.api.Assertions.assertThat;

import io.haetae.address.Addresses;
import io.haetae.contracts.asset.Asset;
import io.haetae.contracts.asset.Assets;
import io.haetae.contracts.asset.Network;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssetRegisterTest {
  private static final Assets ASSETS = Assets.load();
  private static final Addresses ADDRESSES = new Addresses(ASSETS);
  private static final AssetRegister REGISTER = AssetRegister.load(ASSETS, ADDRESSES);
  private static final AssetFilter ALL = new AssetFilter(null, null, null);

  @Test
  void holdsMoreThanAThousandAssetsOfManyNetworks() {
    List<RegisteredAsset> all = all();

    assertThat(all).hasSizeGreaterThan(2_000).hasSize(REGISTER.size());
    assertThat(all.stream().map(RegisteredAsset::network).distinct().count()).isGreaterThan(25);
    assertThat(all).extracting(RegisteredAsset::kind).contains(AssetClass.values());
  }

  /**
   * Every contract passes the codec, ERC-55 checksum included, and stands as its canonical form.
   */
  @Test
  void everyContractIsAnAddressOfItsNetwork() {
    for (RegisteredAsset asset : all()) {
      if (asset.contract() != null) {
        Network network = ASSETS.network(asset.network()).orElseThrow();
        assertThat(ADDRESSES.parse(asset.contract(), network).canonical())
            .as(asset.id())
            .isEqualTo(asset.contract());
        assertThat(asset.id()).startsWith(network.caip2() + "/").endsWith(":" + asset.contract());
      }
      assertThat(asset.decimals() == null || asset.decimals() >= 0 && asset.decimals() <= 36)
          .as(asset.id())
          .isTrue();
    }
  }

  @Test
  void agreesWithTheListOfAssetsOnWhatBothHold() {
    for (Asset asset : ASSETS.assets()) {
      asset.deployments().stream()
          .filter(deployment -> deployment.caip19() != null)
          .forEach(
              deployment -> {
                RegisteredAsset row = REGISTER.find(deployment.caip19()).orElseThrow();
                Network network = ASSETS.network(deployment.network()).orElseThrow();
                assertThat(row.decimals())
                    .as(deployment.caip19())
                    .isEqualTo(asset.decimalsOn(network));
                assertThat(row.symbol()).isEqualTo(asset.symbol());
              });
    }
  }

  @ParameterizedTest
  @CsvSource({
    "eip155:1/erc20:0xdac17f958d2ee523a2206206994597c13d831ec7, USDT, 6, STABLECOIN, Tether",
    "tron:0x2b6653dc/trc20:TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t, USDT, 6, STABLECOIN, Tether",
    "eip155:56/erc20:0x55d398326f99059fF775485246999027B3197955, USDT, 18, WRAPPED, Binance",
    "eip155:1/slip44:60, ETH, 18, NATIVE,",
    "tron:0x2b6653dc/trc20:TLeVfrdym8RoJreJ23dAGyfJDygRtiWKBZ, A7A5, 6, STATE_TOKEN, Old Vector LLC",
    "eip155:1/erc20:0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2, WETH, 18, WRAPPED,",
    "eip155:1/erc20:0x7Fc66500c84A76Ad7e9c93437bFc5Ac33E2DDaE9, AAVE, 18, GOVERNANCE,"
  })
  void contractInAnySpellingIsFound(
      String id, String symbol, Integer decimals, AssetClass kind, String issuer) {
    RegisteredAsset asset = REGISTER.find(id).orElseThrow();

    assertThat(asset.symbol()).isEqualTo(symbol);
    assertThat(asset.decimals()).isEqualTo(decimals);
    assertThat(asset.kind()).isEqualTo(kind);
    assertThat(asset.issuer()).isEqualTo(issuer);
  }

  @Test
  void whatNoRecordHoldsIsUnknown() {
    assertThat(REGISTER.find("eip155:1/erc20:0x098B716B8Aaf21512996dC57EB0615e2383E2f96"))
        .isEmpty();
    assertThat(REGISTER.find("eip155:1/erc20:0x098b716B8Aaf21512996dC57EB0615e2383E2f96"))
        .as("wrong checksum")
        .isEmpty();
    assertThat(REGISTER.find("nothing")).isEmpty();
    assertThat(REGISTER.find("")).isEmpty();
  }

  @Test
  void stateTokensSayWhoSaysWhatSinceWhen() {
    StateToken a7a5 = REGISTER.stateToken("a7a5").orElseThrow();
    assertThat(a7a5.issuer()).startsWith("Old Vector LLC");
    assertThat(a7a5.rules())
        .filteredOn(rule -> rule.kind() == AssetRule.Kind.PROHIBITED)
        .singleElement()
        .satisfies(
            rule -> {
              assertThat(rule.jurisdiction()).isEqualTo("EU");
              assertThat(rule.announced()).isEqualTo("2025-10-23");
              assertThat(rule.effective()).isEqualTo("2025-11-25");
            });
    assertThat(REGISTER.stateToken("Petro").orElseThrow().status())
        .isEqualTo(StateToken.Status.WITHDRAWN);
    for (StateToken token : REGISTER.stateTokens().tokens()) {
      boolean none = token.status() == StateToken.Status.NONE_KNOWN;
      assertThat(token.sources().isEmpty()).as(token.slug()).isEqualTo(none);
      assertThat(token.note()).as(token.slug()).isNotBlank();
      assertThat(token.rules()).allMatch(rule -> !rule.source().isBlank());
    }
  }

  @Test
  void northKoreaHasNoneThatIsKnown() {
    assertThat(REGISTER.stateTokens().tokens())
        .filteredOn(token -> token.state().equals("KP"))
        .singleElement()
        .matches(token -> token.status() == StateToken.Status.NONE_KNOWN)
        .matches(token -> token.symbol() == null && token.rules().isEmpty());
  }

  @Test
  void wrapperOfAStateTokenStandsUnderItsLaws() {
    Optional<RegisteredAsset> wrapper =
        REGISTER.find(
            "eip155:1/erc20:0xF442fF10b8deF89514560A66C0AD28777094636a".toLowerCase(Locale.ROOT));

    assertThat(wrapper.flatMap(REGISTER::stateTokenOf))
        .isEqualTo(REGISTER.stateToken("A7A5"))
        .isPresent();
  }

  @Test
  void exactSymbolComesFirst() {
    List<RegisteredAsset> found = REGISTER.search(new AssetFilter("usdt", "ethereum", null), 0, 10);

    assertThat(found.getFirst().symbol()).isEqualTo("USDT");
    assertThat(found).allMatch(asset -> asset.network().equals("ethereum"));
  }

  private static List<RegisteredAsset> all() {
    return REGISTER.search(ALL, 0, Integer.MAX_VALUE);
  }
}
