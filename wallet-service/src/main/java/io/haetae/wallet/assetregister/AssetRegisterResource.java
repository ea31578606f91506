package io.haetae.wallet.assetregister;

import io.haetae.contracts.asset.Assets;
import io.haetae.contracts.asset.Network;
import io.haetae.contracts.problem.ProblemType;
import io.haetae.platform.paging.Cursors;
import io.haetae.platform.paging.Keyset;
import io.haetae.platform.paging.Page;
import io.haetae.platform.paging.PageRequest;
import io.haetae.platform.problem.ProblemException;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register of assets. */
@Path("/v1/assets/register")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assets")
@Authenticated
@RunOnVirtualThread
class AssetRegisterResource {
  private record Row(int offset, RegisteredAsset asset) {}

  private final AssetRegister register;
  private final Assets assets;
  private final Cursors cursors;

  AssetRegisterResource(AssetRegister register, Assets assets, Cursors cursors) {
    this.register = register;
    this.assets = assets;
    this.cursors = cursors;
  }

  @GET
  @Operation(
      operationId = "searchAssetRegister",
      summary = "Known assets by symbol, name, contract or issuer, an exact symbol first")
  public Page<RegisteredAsset> search(
      @QueryParam("query") @Size(max = 120) String query,
      @QueryParam("network") @Size(max = 40) String network,
      @QueryParam("kind") AssetClass kind,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    PageRequest page = PageRequest.of(limit, cursor);
    Keyset after = cursors.decode(page.cursor());
    int offset = after == null ? 0 : (int) after.id().getLeastSignificantBits() + 1;
    AssetFilter filter = new AssetFilter(query, networkId(network), kind);
    List<RegisteredAsset> found = register.search(filter, offset, page.limit() + 1);
    List<Row> rows =
        IntStream.range(0, found.size()).mapToObj(i -> new Row(offset + i, found.get(i))).toList();
    return Page.of(
            rows, page.limit(), row -> cursors.encode(Instant.EPOCH, new UUID(0, row.offset())))
        .map(Row::asset);
  }

  /** A CAIP-19 id holds a slash. */
  @GET
  @Path("/{id:.+}")
  @Operation(
      operationId = "getRegisteredAsset",
      summary = "One asset by its CAIP-19 id, with the laws that reach it")
  public AssetDossier get(@PathParam("id") String id) {
    return register
        .find(id)
        .map(asset -> new AssetDossier(asset, register.stateTokenOf(asset).orElse(null)))
        .orElseThrow(
            () ->
                new ProblemException(
                    ProblemType.NOT_FOUND,
                    "The register does not hold this asset; addresses that move it can be"
                        + " screened all the same"));
  }

  private String networkId(String name) {
    return name == null
        ? null
        : assets
            .network(name)
            .map(Network::id)
            .orElseThrow(
                () ->
                    ProblemException.at(
                        ProblemType.UNKNOWN_ASSET, "network", "network is no known network"));
  }
}
