package io.haetae.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTableTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/alerts/../x",
        "/v1/alerts/./x",
        "/v1/alerts/..",
        "/v1/alerts//x",
        "/v1//alerts",
        "/v1/alerts/%2E%2e/x",
        "/v1/alerts/%2Fx",
        "/v1/alerts/%5cx",
        "/v1/alerts\\x",
        "/v1/alerts/x;y",
        "/v1/alerts/%00",
        "/v1/alerts x",
        "/v1/alertsx",
        "/alerts",
        "/v1/operations/wallet"
      })
  void whatIsNotPlainAndListedHasNoDestination(String path) {
    assertThat(RouteTable.find(path)).isEmpty();
  }

  @Test
  void anOperationGoesToTheServiceThatItNames() {
    assertThat(RouteTable.find("/v1/operations/case/dead-letters/x.v1/replay"))
        .contains(
            new RouteTable.Destination(
                Upstream.CASE, "/v1/operations/dead-letters/x.v1/replay", false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/screenings/names",
        "/v1/names/search",
        "/v1/name-exemptions/1",
        "/v1/assets/register/eip155:1/erc20:0xdAC17F958D2ee523a2206206994597C13D831ec7"
      })
  void namesAndAssetsAreTheWalletServices(String path) {
    assertThat(RouteTable.find(path))
        .contains(new RouteTable.Destination(Upstream.WALLET, path, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/watchlists/ofac/snapshots",
        "/v1/watchlists/bundles",
        "/v1/attributions/packs",
        "/v1/ledger/imports"
      })
  void aFileGoesToTheWriter(String path) {
    assertThat(RouteTable.find(path))
        .contains(new RouteTable.Destination(Upstream.WALLET_WRITER, path, true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/ledger/coverage", "/v1/watchlists/ofac/entries"})
  void onlyAFileIsAnImport(String path) {
    assertThat(RouteTable.find(path))
        .contains(new RouteTable.Destination(Upstream.WALLET, path, false));
  }
}
