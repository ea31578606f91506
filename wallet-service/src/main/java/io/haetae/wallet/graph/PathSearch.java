package io.haetae.wallet.graph;

import io.haetae.flow.reach.FlowPaths;
import io.haetae.flow.reach.FoundPaths;
import io.haetae.flow.reach.PathBound;
import io.haetae.flow.reach.PathQuestion;
import io.haetae.flow.reach.Preference;
import io.haetae.flow.reach.Truncation;
import io.haetae.flow.reach.Window;
import io.haetae.wallet.exposure.EngineCategories;
import io.haetae.wallet.ledger.CoverageQueries;
import io.haetae.wallet.price.DailyPrices;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers the surroundings of an address from the record and searches them for paths. */
@ApplicationScoped
class PathSearch {
  private static final long MOST_WORK = 2_000_000;

  private final Movements movements;
  private final MovedAssets assets;
  private final FollowedAssets followed;
  private final DailyPrices prices;
  private final GraphNodes nodes;
  private final CoverageQueries coverage;

  PathSearch(
      Movements movements,
      MovedAssets assets,
      FollowedAssets followed,
      DailyPrices prices,
      GraphNodes nodes,
      CoverageQueries coverage) {
    this.movements = movements;
    this.assets = assets;
    this.followed = followed;
    this.prices = prices;
    this.nodes = nodes;
    this.coverage = coverage;
  }

  PathAnswer find(PathQuery query) {
    return new Search(query).run();
  }

  private final class Search {
    private final PathQuery query;
    private final GraphNodes.LookUp known;
    private final DayPrices closes = new DayPrices(prices);
    private final List<PathAnswer.Path> paths = new ArrayList<>();
    private final Set<PathBound.Limit> cutBy = EnumSet.noneOf(PathBound.Limit.class);
    private final Set<String> hubs = new HashSet<>();
    private final Set<String> addressesRead = new HashSet<>();
    private int transfersRead;

    Search(PathQuery query) {
      this.query = query;
      this.known = nodes.lookUp(query.network());
    }

    PathAnswer run() {
      FollowedAssets.Choice choice = followed.of(query);
      if (choice.cut()) {
        cutBy.add(PathBound.Limit.WORK);
      }
      choice.assets().forEach(asset -> search(asset, gather(asset)));
      paths.sort(PathAnswer.Path.BEST_FIRST);
      if (paths.size() > query.limit()) {
        cutBy.add(PathBound.Limit.PATHS);
      }
      return answer(paths.stream().limit(query.limit()).toList());
    }

    private List<Movement> gather(String asset) {
      Surroundings around =
          new Surroundings(
                  query.direction().side(),
                  (addresses, each) -> read(asset, addresses, each),
                  this::isClosed)
              .gather(query.address(), query.hops());
      hubs.addAll(around.hubs());
      addressesRead.addAll(around.addresses());
      transfersRead += around.movements().size();
      if (around.cut()) {
        cutBy.add(PathBound.Limit.WORK);
      }
      if (around.goesOn()) {
        cutBy.add(PathBound.Limit.HOPS);
      }
      return around.movements();
    }

    private LatestMovements read(String asset, List<String> addresses, int each) {
      return movements.latest(
          query.network(), asset, addresses, query.direction().side(), query.period(), each);
    }

    private void search(String asset, List<Movement> around) {
      LocalGraph local = new LocalGraph(query.address(), around);
      FoundPaths found =
          new FlowPaths(local.graph())
              .find(
                  new PathQuestion(
                      0,
                      query.direction().followed(),
                      number -> number != 0 && isWanted(local.address(number)),
                      number -> isClosed(local.address(number)),
                      Preference.VALUE,
                      Window.ALL,
                      Truncation.NONE,
                      new PathBound(query.limit(), query.hops(), MOST_WORK)));
      cutBy.addAll(found.cutBy());
      MovedAsset moved = assets.of(query.network(), asset);
      found.paths().forEach(path -> paths.add(view(moved, local.steps(path))));
    }

    private boolean isWanted(String address) {
      String category = known.node(address).category();
      return query.category() == null
          ? category != null && !EngineCategories.isSilent(category)
          : GraphNodes.isOf(query.category(), category);
    }

    private boolean isClosed(String address) {
      return !address.equals(query.address()) && known.node(address).closed();
    }

    private PathAnswer.Path view(MovedAsset asset, List<Movement> steps) {
      Movement smallest = steps.stream().min(Comparator.comparing(Movement::amount)).orElseThrow();
      String end =
          query.direction() == PathDirection.SOURCE
              ? steps.getFirst().from()
              : steps.getLast().to();
      return new PathAnswer.Path(
          end,
          known.node(end).category(),
          asset.id(),
          asset.symbol(),
          value(asset, smallest),
          steps.size(),
          steps.stream().map(step -> step(asset, step)).toList());
    }

    private PathAnswer.Step step(MovedAsset asset, Movement step) {
      return new PathAnswer.Step(
          step.from(), step.to(), value(asset, step), step.time(), step.transaction());
    }

    private PathAnswer.Value value(MovedAsset asset, Movement movement) {
      return new PathAnswer.Value(
          movement.amount().toString(),
          asset.whole(movement.amount()),
          closes.value(asset, movement.amount(), movement.time()));
    }

    private PathAnswer answer(List<PathAnswer.Path> best) {
      Set<String> on = new LinkedHashSet<>(List.of(query.address()));
      best.stream()
          .flatMap(path -> path.steps().stream())
          .forEach(step -> on.addAll(List.of(step.from(), step.to())));
      return new PathAnswer(
          query.address(),
          query.direction(),
          query.category(),
          best,
          on.stream().map(known::node).toList(),
          Movements.basis(query.network()),
          !cutBy.isEmpty() || !hubs.isEmpty(),
          cutBy,
          hubs.size(),
          addressesRead.size(),
          transfersRead,
          coverage.of(query.network().id()));
    }
  }
}
