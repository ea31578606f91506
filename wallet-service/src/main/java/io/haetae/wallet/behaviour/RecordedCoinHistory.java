package io.haetae.wallet.behaviour;

import io.haetae.contracts.asset.Network;
import io.haetae.flow.behaviour.CoinPayments;
import io.haetae.flow.behaviour.History;
import io.haetae.flow.behaviour.Knowledge;
import io.haetae.flow.behaviour.Movement;
import io.haetae.flow.behaviour.SeenCoinJoins;
import io.haetae.flow.ledger.CoinTransaction;
import io.haetae.wallet.behaviour.RecordedCoins.Place;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One network's record of outputs up to a time, as behaviours ask it, with what tables of others
 * say of it; each address is read once. Transactions are read whole, as their shape tells
 * CoinJoins, so many inputs and outputs at most.
 */
final class RecordedCoinHistory implements History {
  private final RecordedCoins coins;
  private final History tables;
  private final Network network;
  private final Instant until;
  private final CoinPayments payments;
  private final SeenCoinJoins coinJoins;
  private final Map<String, List<Movement>> read = new HashMap<>();
  private long coinsLeft;
  private boolean cut;

  /**
   * Reads one network.
   *
   * @param tables transfers between addresses that others recorded
   * @param coinJoins which is told each transaction that is read
   * @param mostCoins most inputs and outputs that are read
   */
  RecordedCoinHistory(
      RecordedCoins coins,
      History tables,
      Network network,
      Instant until,
      CoinPayments payments,
      SeenCoinJoins coinJoins,
      long mostCoins) {
    this.coins = coins;
    this.tables = tables;
    this.network = network;
    this.until = until;
    this.payments = payments;
    this.coinJoins = coinJoins;
    this.coinsLeft = mostCoins;
  }

  @Override
  public List<Movement> movements(String address, int limit) {
    return read.computeIfAbsent(address, a -> read(a, limit));
  }

  @Override
  public boolean keepsOutputs() {
    return true;
  }

  @Override
  public boolean isCut() {
    return cut;
  }

  @Override
  public Knowledge knowledge() {
    return tables.knowledge();
  }

  private List<Movement> read(String address, int limit) {
    List<Place> places = within(coins.places(network, address, until, limit), limit);
    List<CoinTransaction> transactions = coins.at(network, places);
    List<Movement> movements = new ArrayList<>(tables.movements(address, limit));
    for (int i = 0; i < places.size(); i++) {
      CoinTransaction transaction = transactions.get(i);
      boolean joint = coinJoins.see(transaction);
      movements.addAll(payments.around(address, transaction, joint, places.get(i).price()));
    }
    movements.sort(Comparator.comparing(Movement::time));
    return List.copyOf(movements.subList(0, Math.min(limit, movements.size())));
  }

  private List<Place> within(List<Place> places, int limit) {
    cut |= places.size() >= limit;
    for (int i = 0; i < places.size(); i++) {
      if (places.get(i).coins() > coinsLeft) {
        cut = true;
        return places.subList(0, i);
      }
      coinsLeft -= places.get(i).coins();
    }
    return places;
  }
}
