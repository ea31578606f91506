package io.haetae.wallet.graph;

import io.haetae.contracts.asset.AddressFamily;
import io.haetae.contracts.asset.Network;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What moved between addresses of a network, whatever the ledger keeps of it. */
@ApplicationScoped
class Movements {
  private static final Set<AddressFamily> ACCOUNTS =
      EnumSet.of(
          AddressFamily.EVM,
          AddressFamily.TRON,
          AddressFamily.XRP_LEDGER,
          AddressFamily.SOLANA,
          AddressFamily.MONERO);

  private final AccountMovements accounts;
  private final CoinMovements coins;

  Movements(AccountMovements accounts, CoinMovements coins) {
    this.accounts = accounts;
    this.coins = coins;
  }

  static Basis basis(Network network) {
    return ACCOUNTS.contains(network.family()) ? Basis.TRANSFERS : Basis.OUTPUTS_IN_PROPORTION;
  }

  /**
   * The latest of each address, latest first. Tables of others hold transfers between addresses
   * even where the ledger itself keeps outputs.
   *
   * @param each most transfers, and most transactions, of one address
   */
  List<Movement> latest(
      Network network, Collection<String> addresses, Side direction, Period period, int each) {
    List<Movement> all =
        new ArrayList<>(accounts.latest(network.id(), addresses, direction, period, each));
    if (basis(network) == Basis.OUTPUTS_IN_PROPORTION) {
      all.addAll(coins.latest(network, addresses, direction, period, each));
    }
    all.sort(Comparator.comparing(Movement::time).reversed());
    return all;
  }
}
