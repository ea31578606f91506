package io.haetae.wallet.graph;

import io.haetae.contracts.asset.Network;
import io.haetae.wallet.ledger.CoverageQueries;
import io.haetae.wallet.price.DailyPrices;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Says what an address is and what passed through it. */
@ApplicationScoped
class AddressTotals {
  private final Movements movements;
  private final MovedAssets assets;
  private final DailyPrices prices;
  private final GraphNodes nodes;
  private final PostedTransfers posted;
  private final CoverageQueries coverage;

  AddressTotals(
      Movements movements,
      MovedAssets assets,
      DailyPrices prices,
      GraphNodes nodes,
      PostedTransfers posted,
      CoverageQueries coverage) {
    this.movements = movements;
    this.assets = assets;
    this.prices = prices;
    this.nodes = nodes;
    this.posted = posted;
    this.coverage = coverage;
  }

  GraphAddress of(Network network, String address) {
    LatestMovements in = read(network, address, Side.IN);
    LatestMovements out = read(network, address, Side.OUT);
    List<Movement> received = in.movements();
    List<Movement> sent = out.movements();
    List<Instant> times =
        Stream.concat(received.stream(), sent.stream()).map(Movement::time).sorted().toList();
    return new GraphAddress(
        nodes.lookUp(network).node(address),
        totals(network, received, sent),
        times.isEmpty() ? null : times.getFirst(),
        times.isEmpty() ? null : times.getLast(),
        others(received, Side.IN),
        others(sent, Side.OUT),
        posted.of(network.id(), address),
        Movements.basis(network),
        in.exceeds(Counterparties.MOST_READ) || out.exceeds(Counterparties.MOST_READ),
        received.size() + sent.size(),
        coverage.of(network.id()));
  }

  private LatestMovements read(Network network, String address, Side direction) {
    return movements.latest(
        network, null, List.of(address), direction, Period.ALL, Counterparties.MOST_READ + 1);
  }

  private static int others(List<Movement> all, Side direction) {
    return (int) all.stream().map(movement -> movement.other(direction)).distinct().count();
  }

  private List<GraphAddress.Total> totals(
      Network network, List<Movement> received, List<Movement> sent) {
    Map<String, List<List<Movement>>> byAsset = new TreeMap<>();
    received.forEach(movement -> sides(byAsset, movement).getFirst().add(movement));
    sent.forEach(movement -> sides(byAsset, movement).getLast().add(movement));
    DayPrices closes = new DayPrices(prices);
    return byAsset.entrySet().stream()
        .map(
            entry -> {
              MovedAsset asset = assets.of(network, entry.getKey());
              return new GraphAddress.Total(
                  asset.id(),
                  asset.symbol(),
                  sum(asset, entry.getValue().getFirst(), closes),
                  sum(asset, entry.getValue().getLast(), closes));
            })
        .toList();
  }

  private static List<List<Movement>> sides(
      Map<String, List<List<Movement>>> byAsset, Movement movement) {
    return byAsset.computeIfAbsent(
        movement.asset(), asset -> List.of(new ArrayList<>(), new ArrayList<>()));
  }

  private static GraphAddress.Sum sum(MovedAsset asset, List<Movement> all, DayPrices closes) {
    BigInteger units = Counterparties.sum(all);
    return new GraphAddress.Sum(
        units.toString(), asset.whole(units), closes.value(asset, all), all.size());
  }
}
