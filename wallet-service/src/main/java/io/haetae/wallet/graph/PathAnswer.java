package io.haetae.wallet.graph;

import io.haetae.flow.reach.PathBound;
import io.haetae.wallet.ledger.CoverageView;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * By which transfers funds can have come from known addresses, or gone to them: no transfer before
 * the one that it follows. Each end has its one best path.
 *
 * @param address canonical
 * @param direction to sources or to destinations
 * @param category what the ends had to be, null for anything that is known
 * @param paths best first: the larger its smallest transfer, the better
 * @param nodes every address on the paths
 * @param basis what the amounts are
 * @param truncated true where a bound or a hub ended the search somewhere: then there may be more
 *     paths, and better ones
 * @param cutBy the bounds
 * @param hubsCut addresses of which only the latest transfers were read
 * @param addressesRead how many the search looked at
 * @param transfersRead how many
 * @param coverage what the ledger holds of the network
 */
@Schema(
    name = "GraphPaths",
    requiredProperties = {
      "address",
      "direction",
      "paths",
      "nodes",
      "basis",
      "truncated",
      "cutBy",
      "hubsCut",
      "addressesRead",
      "transfersRead",
      "coverage"
    })
record PathAnswer(
    String address,
    PathDirection direction,
    String category,
    List<Path> paths,
    List<GraphNode> nodes,
    Basis basis,
    boolean truncated,
    Set<PathBound.Limit> cutBy,
    int hubsCut,
    int addressesRead,
    int transfersRead,
    CoverageView coverage) {

  /**
   * A path, in the direction of the value.
   *
   * @param end the source or destination
   * @param category what it is
   * @param asset id on the network; a path never leaves its asset
   * @param symbol null where the contract is not known
   * @param most the smallest of its transfers: no more than that went the whole way
   * @param hops how many transfers
   * @param steps the transfers
   */
  @Schema(
      name = "GraphPath",
      requiredProperties = {"end", "category", "asset", "most", "hops", "steps"})
  record Path(
      String end,
      String category,
      String asset,
      String symbol,
      Value most,
      int hops,
      List<Step> steps) {
    /** The dearest first, those of unknown value last; then the shorter one. */
    static final Comparator<Path> BEST_FIRST =
        Comparator.comparing(
                (Path path) -> path.most().usd(),
                Comparator.nullsLast(
                    Comparator.comparing((String usd) -> new BigDecimal(usd)).reversed()))
            .thenComparingInt(Path::hops)
            .thenComparing(Path::end);
  }

  /**
   * A transfer of a path.
   *
   * @param from canonical address
   * @param to canonical address
   * @param value what moved
   * @param time when
   * @param transaction hash, null where the source has none
   */
  @Schema(
      name = "GraphStep",
      requiredProperties = {"from", "to", "value", "time"})
  record Step(String from, String to, Value value, Instant time, String transaction) {}

  /**
   * An amount.
   *
   * @param units smallest units
   * @param amount whole units, null where the decimals are unknown
   * @param usd at the time of the transfer, null where it has no price
   */
  @Schema(name = "GraphValue", requiredProperties = "units")
  record Value(String units, String amount, String usd) {}
}
