package io.haetae.wallet.asset;

import io.haetae.contracts.asset.Asset;
import io.haetae.contracts.asset.AssetDeployment;
import io.haetae.contracts.asset.AssetKind;
import io.haetae.contracts.asset.Assets;
import io.haetae.contracts.asset.Network;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What can be asked about. */
@Path("/v1/assets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assets")
@Authenticated
@RunOnVirtualThread
class AssetResource {

  /**
   * Networks and assets that are known.
   *
   * @param networks ledgers
   * @param assets what moves on them, and in books
   */
  @Schema(
      name = "AssetList",
      requiredProperties = {"networks", "assets"})
  record AssetListView(List<NetworkView> networks, List<AssetView> assets) {}

  /** A ledger; an address means the same on every network of its family. */
  @Schema(
      name = "Network",
      requiredProperties = {"id", "name", "family", "nativeAsset", "aliases"})
  record NetworkView(
      String id,
      String name,
      String family,
      String caip2,
      String nativeAsset,
      List<String> aliases) {}

  /** Something that moves. */
  @Schema(
      name = "Asset",
      requiredProperties = {"symbol", "name", "kind", "decimals", "aliases", "networks"})
  record AssetView(
      String symbol,
      String name,
      AssetKind kind,
      int decimals,
      List<String> aliases,
      List<String> networks) {}

  private final AssetListView view;

  AssetResource(Assets assets) {
    this.view =
        new AssetListView(
            assets.networks().stream().map(AssetResource::view).toList(),
            assets.assets().stream().map(AssetResource::view).toList());
  }

  @GET
  @Operation(operationId = "listAssets", summary = "Networks and assets that can be asked about")
  public AssetListView list() {
    return view;
  }

  private static NetworkView view(Network network) {
    return new NetworkView(
        network.id(),
        network.name(),
        network.family().name(),
        network.caip2(),
        network.nativeAsset(),
        network.aliases());
  }

  private static AssetView view(Asset asset) {
    return new AssetView(
        asset.symbol(),
        asset.name(),
        asset.kind(),
        asset.decimals(),
        asset.aliases(),
        asset.deployments().stream().map(AssetDeployment::network).toList());
  }
}
