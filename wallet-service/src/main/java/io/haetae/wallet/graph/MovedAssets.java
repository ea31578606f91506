package io.haetae.wallet.graph;

import io.haetae.contracts.asset.Asset;
import io.haetae.contracts.asset.Assets;
import io.haetae.contracts.asset.Network;
import io.haetae.platform.problem.ProblemException;
import io.haetae.wallet.asset.AskedAsset;
import io.haetae.wallet.asset.AssetNames;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Names the assets of the ledger. A token that borrows a symbol is another contract. */
@ApplicationScoped
class MovedAssets {
  private record Key(String network, String id) {}

  private final Assets assets;
  private final AssetNames names;
  private final Map<Key, MovedAsset> known = new ConcurrentHashMap<>();

  MovedAssets(Assets assets, AssetNames names) {
    this.assets = assets;
    this.names = names;
  }

  MovedAsset of(Network network, String id) {
    MovedAsset found = known.get(new Key(network.id(), id));
    if (found == null) {
      found = read(network, id);
      // Contracts that nobody knows are without number, and are not remembered.
      if (found.symbol() != null) {
        known.put(new Key(network.id(), id), found);
      }
    }
    return found;
  }

  private MovedAsset read(Network network, String id) {
    try {
      AskedAsset asked = names.asked(network, id, "asset");
      Asset listed = assets.asset(asked.asset().symbol()).orElse(null);
      boolean isListed = listed != null && listed == asked.asset();
      return isListed || asked.registered() != null
          ? new MovedAsset(
              id, asked.asset().symbol(), asked.decimals(), isListed ? listed.symbol() : null)
          : new MovedAsset(id, null, null, null);
    } catch (ProblemException e) {
      return new MovedAsset(id, null, null, null);
    }
  }
}
