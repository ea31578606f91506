package io.haetae.wallet.graph;

import io.haetae.contracts.asset.Network;
import io.haetae.platform.paging.Cursors;
import io.haetae.platform.paging.Keyset;
import io.haetae.platform.paging.PageRequest;
import io.haetae.wallet.ledger.CoverageQueries;
import io.haetae.wallet.price.DailyPrices;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Adds up what an address received from others, or sent to them. */
@ApplicationScoped
class Counterparties {
  /** Transfers of a hub that one answer reads, at most. */
  static final int MOST_READ = 20_000;

  private record Pair(String other, String asset) {}

  private record Edge(Pair pair, MovedAsset asset, List<Movement> movements, String usd) {
    /** Most valuable first; then the larger amount, which compares within an asset alone. */
    static final Comparator<Edge> ORDER =
        Comparator.comparing(
                (Edge edge) -> edge.usd == null ? null : new BigDecimal(edge.usd),
                Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(edge -> edge.pair.asset())
            .thenComparing(edge -> sum(edge.movements), Comparator.reverseOrder())
            .thenComparing(edge -> edge.pair.other(), Comparator.nullsLast(String::compareTo));
  }

  private final Movements movements;
  private final MovedAssets assets;
  private final DailyPrices prices;
  private final GraphNodes nodes;
  private final CoverageQueries coverage;
  private final Cursors cursors;

  Counterparties(
      Movements movements,
      MovedAssets assets,
      DailyPrices prices,
      GraphNodes nodes,
      CoverageQueries coverage,
      Cursors cursors) {
    this.movements = movements;
    this.assets = assets;
    this.prices = prices;
    this.nodes = nodes;
    this.coverage = coverage;
    this.cursors = cursors;
  }

  Counterparty.Answer page(
      Network network, String address, Side direction, Period period, PageRequest page) {
    LatestMovements read =
        movements.latest(network, null, List.of(address), direction, period, MOST_READ + 1);
    List<Movement> kept = read.movements().stream().limit(MOST_READ).toList();
    List<Edge> edges = edges(network, direction, kept);
    Keyset after = cursors.decode(page.cursor());
    int offset = after == null ? 0 : (int) after.id().getLeastSignificantBits();
    int end = Math.min(edges.size(), offset + page.limit());
    GraphNodes.LookUp known = nodes.lookUp(network);
    return new Counterparty.Answer(
        address,
        direction,
        edges.subList(Math.min(offset, end), end).stream().map(edge -> view(edge, known)).toList(),
        end < edges.size() ? cursors.encode(Instant.EPOCH, new UUID(0, end)) : null,
        edges.size(),
        Movements.basis(network),
        read.exceeds(MOST_READ),
        kept.size(),
        coverage.of(network.id()));
  }

  private List<Edge> edges(Network network, Side direction, List<Movement> kept) {
    Map<Pair, List<Movement>> byPair = new LinkedHashMap<>();
    for (Movement movement : kept) {
      byPair
          .computeIfAbsent(
              new Pair(movement.other(direction), movement.asset()), pair -> new ArrayList<>())
          .add(movement);
    }
    DayPrices closes = new DayPrices(prices);
    return byPair.entrySet().stream()
        .map(
            entry -> {
              MovedAsset asset = assets.of(network, entry.getKey().asset());
              String usd = closes.value(asset, entry.getValue());
              return new Edge(entry.getKey(), asset, entry.getValue(), usd);
            })
        .sorted(Edge.ORDER)
        .toList();
  }

  /** Movements stand latest first. */
  private static Counterparty view(Edge edge, GraphNodes.LookUp known) {
    BigInteger units = sum(edge.movements());
    return new Counterparty(
        known.node(edge.pair().other()),
        edge.asset().id(),
        edge.asset().symbol(),
        new GraphAddress.Sum(
            units.toString(), edge.asset().whole(units), edge.usd(), edge.movements().size()),
        edge.movements().getLast().time(),
        edge.movements().getFirst().time());
  }

  static BigInteger sum(List<Movement> movements) {
    return movements.stream().map(Movement::amount).reduce(BigInteger.ZERO, BigInteger::add);
  }
}
