package io.haetae.wallet.graph;

import io.haetae.contracts.asset.Network;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses the assets whose paths are searched. Amounts compare within an asset alone, so each has a
 * search of its own.
 */
@ApplicationScoped
class FollowedAssets {
  private static final int MOST_ASSETS = 5;

  /**
   * What is searched.
   *
   * @param assets ids on the network
   * @param cut whether there may be more
   */
  record Choice(List<String> assets, boolean cut) {}

  private final Movements movements;
  private final MovedAssets assets;

  FollowedAssets(Movements movements, MovedAssets assets) {
    this.movements = movements;
    this.assets = assets;
  }

  /** The one that is named, else those that the address moved: anybody can send it junk. */
  Choice of(PathQuery query) {
    if (query.asset() != null) {
      return new Choice(List.of(query.asset()), false);
    }
    List<MovedOften> moved =
        movements.assets(
            query.network(),
            query.address(),
            query.direction().side(),
            query.period(),
            Counterparties.MOST_READ + 1);
    long transfers = moved.stream().mapToLong(MovedOften::transfers).sum();
    return new Choice(
        moved.stream()
            .map(MovedOften::asset)
            .sorted(Comparator.comparingInt(asset -> rank(query.network(), asset)))
            .limit(MOST_ASSETS)
            .toList(),
        moved.size() > MOST_ASSETS || transfers > Counterparties.MOST_READ);
  }

  /** First those of the list, then those of the register, then what nobody knows. */
  private int rank(Network network, String id) {
    MovedAsset asset = assets.of(network, id);
    if (asset.priced() != null) {
      return 0;
    }
    return asset.symbol() != null ? 1 : 2;
  }
}
