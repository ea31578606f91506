package io.haetae.wallet.asset;

import io.haetae.contracts.asset.Asset;
import io.haetae.contracts.asset.Network;

/**
 * The asset and network that a caller named.
 *
 * @param asset null when none was named
 * @param network null when none was named
 */
public record AskedAsset(Asset asset, Network network) {
  /** Decimals of an amount; those of the network where it has its own. */
  public int decimals() {
    return network != null && asset.livesOn(network) ? asset.decimalsOn(network) : asset.decimals();
  }
}
