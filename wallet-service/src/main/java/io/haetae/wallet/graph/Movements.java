package io.haetae.wallet.graph;

import io.haetae.contracts.asset.Network;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What moved between addresses of a network, whatever the ledger keeps of it. */
@ApplicationScoped
class Movements {
  private final AccountMovements accounts;
  private final CoinMovements coins;

  Movements(AccountMovements accounts, CoinMovements coins) {
    this.accounts = accounts;
    this.coins = coins;
  }

  static Basis basis(Network network) {
    return network.family().keepsOutputs() ? Basis.OUTPUTS_IN_PROPORTION : Basis.TRANSFERS;
  }

  /**
   * The latest of each address, latest first. Tables of others hold transfers between addresses
   * even where the ledger itself keeps outputs.
   *
   * @param asset id on the network, null for each
   * @param each most transfers, and most transactions, of one address
   */
  LatestMovements latest(
      Network network,
      String asset,
      Collection<String> addresses,
      Side direction,
      Period period,
      int each) {
    LatestMovements transfers =
        accounts.latest(network.id(), asset, addresses, direction, period, each);
    List<Movement> all = new ArrayList<>(transfers.movements());
    Set<String> cut = new HashSet<>(transfers.cut());
    if (keepsCoins(network) && (asset == null || asset.equals(network.nativeAsset()))) {
      LatestMovements paid = coins.latest(network, addresses, direction, period, each);
      all.addAll(paid.movements());
      cut.addAll(paid.cut());
    }
    all.sort(Comparator.comparing(Movement::time).reversed());
    return new LatestMovements(all, cut);
  }

  /**
   * What the address may have moved, most often first; a coin that is kept as outputs before all.
   *
   * @param transfers latest ones that are looked at, at most
   */
  List<MovedOften> assets(
      Network network, String address, Side direction, Period period, int transfers) {
    List<MovedOften> all = new ArrayList<>();
    String coin = keepsCoins(network) ? network.nativeAsset() : null;
    long ofCoin = 0;
    for (MovedOften moved : accounts.assets(network.id(), address, direction, period, transfers)) {
      if (moved.asset().equals(coin)) {
        ofCoin = moved.transfers();
      } else {
        all.add(moved);
      }
    }
    if (coin != null) {
      all.addFirst(new MovedOften(coin, ofCoin));
    }
    return all;
  }

  private static boolean keepsCoins(Network network) {
    return basis(network) == Basis.OUTPUTS_IN_PROPORTION;
  }
}
