package io.haetae.wallet.asset;

import io.haetae.contracts.asset.Asset;
import io.haetae.contracts.asset.Network;
import io.haetae.wallet.assetregister.RegisteredAsset;

/**
 * The asset and network that a caller named.
 *
 * @param asset null when none was named
 * @param network null when none was named
 * @param registered what the register holds on the asset, null where it is unknown or none was
 *     named
 */
public record AskedAsset(Asset asset, Network network, RegisteredAsset registered) {
  /** Decimals of an amount; those of the network where it has its own. */
  public int decimals() {
    return network != null && asset.livesOn(network) ? asset.decimalsOn(network) : asset.decimals();
  }

  /** The same on the network that was found for it. */
  public AskedAsset on(Network found) {
    return new AskedAsset(asset, found, registered);
  }
}
