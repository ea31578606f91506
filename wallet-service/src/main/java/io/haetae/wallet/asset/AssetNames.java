package io.haetae.wallet.asset;

import io.haetae.contracts.asset.Asset;
import io.haetae.contracts.asset.Assets;
import io.haetae.contracts.asset.Network;
import io.haetae.contracts.problem.ProblemType;
import io.haetae.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads the names of assets and networks, aliases included, that callers use. */
@ApplicationScoped
public class AssetNames {
  private final Assets assets;

  AssetNames(Assets assets) {
    this.assets = assets;
  }

  /** The network, null for null; throws UNKNOWN_ASSET naming the field. */
  public Network network(String name, String pointer) {
    return name == null
        ? null
        : assets
            .network(name)
            .orElseThrow(() -> unknown(pointer, "is no known network; GET /v1/assets lists them"));
  }

  /** The asset, null for null; throws UNKNOWN_ASSET naming the field. */
  public Asset asset(String name, String pointer) {
    return name == null
        ? null
        : assets
            .asset(name)
            .orElseThrow(() -> unknown(pointer, "is no known asset; GET /v1/assets lists them"));
  }

  private static ProblemException unknown(String pointer, String detail) {
    return ProblemException.at(
        ProblemType.UNKNOWN_ASSET,
        pointer,
        pointer.substring(pointer.lastIndexOf('/') + 1) + " " + detail);
  }
}
