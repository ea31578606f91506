package io.haetae.address;

import static org.assertj.core.api.Assertions.assertThat;

import io.haetae.contracts.asset.Asset;
import io.haetae.contracts.asset.AssetDeployment;
import io.haetae.contracts.asset.AssetKind;
import io.haetae.contracts.asset.Assets;
import io.haetae.contracts.asset.Network;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The chain and asset ids of the list are well formed and agree with each other. */
class AssetIdentifiersTest {
  private static final Assets ASSETS = Assets.load();
  private static final List<String> TOKEN_STANDARDS = List.of("erc20", "trc20", "token");

  @Test
  void chainIdsAreWellFormedAndUnique() {
    List<String> ids =
        ASSETS.networks().stream().map(Network::caip2).filter(id -> id != null).toList();

    assertThat(ids)
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[-a-z0-9]{3,8}:[-_a-zA-Z0-9]{1,32}"));
  }

  @Test
  void assetIdsNameTheirNetworkAndAContractThatIsAnAddressThere() {
    Addresses addresses = new Addresses(ASSETS);
    int contracts = 0;
    for (Asset asset : ASSETS.assets()) {
      for (AssetDeployment deployment : asset.deployments()) {
        Network network = ASSETS.network(deployment.network()).orElseThrow();
        if (deployment.caip19() == null) {
          continue;
        }
        assertThat(deployment.caip19()).startsWith(network.caip2() + "/");
        String[] type = deployment.caip19().substring(network.caip2().length() + 1).split(":", 2);
        if (TOKEN_STANDARDS.contains(type[0])) {
          assertThat(addresses.parse(type[1], network).canonical()).isEqualTo(type[1]);
          contracts++;
        } else {
          assertThat(type[0]).isEqualTo("slip44");
          assertThat(Integer.parseInt(type[1])).isNotNegative();
        }
      }
    }
    assertThat(contracts).isGreaterThan(15);
  }

  @Test
  void theTickersOfListsAndCallersMeanTheSameAsset() {
    assertThat(ASSETS.asset("xbt")).isEqualTo(ASSETS.asset("BTC")).isPresent();
    assertThat(ASSETS.asset("BSC")).isEqualTo(ASSETS.asset("bnb")).isPresent();
    assertThat(ASSETS.asset("nothing")).isEmpty();
  }

  @Test
  void onlyMoneyHasNoLedger() {
    assertThat(ASSETS.assets())
        .allMatch(a -> a.onLedger() == !a.deployments().isEmpty())
        .allMatch(a -> a.engineDecimals() <= a.decimals() || a.kind() == AssetKind.FIAT);
    assertThat(ASSETS.asset("KRW").orElseThrow().onLedger()).isFalse();
    assertThat(ASSETS.asset("USDT").orElseThrow().decimalsOn(ASSETS.network("bsc").orElseThrow()))
        .isEqualTo(18);
  }
}
