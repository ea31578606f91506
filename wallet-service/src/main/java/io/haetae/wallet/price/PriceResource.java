package io.haetae.wallet.price;

import io.haetae.contracts.identity.Roles;
import io.haetae.contracts.problem.ProblemType;
import io.haetae.platform.audit.Audit;
import io.haetae.platform.http.MaxBody;
import io.haetae.platform.problem.ProblemException;
import io.haetae.platform.tenancy.TenantTransactional;
import io.haetae.wallet.asset.AssetNames;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Daily prices of assets. */
@Path("/v1/prices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Prices")
@RunOnVirtualThread
class PriceResource {
  private static final long MAX_FILE_BYTES = 16L << 20;

  private final DailyPrices prices;
  private final AssetNames names;
  private final Audit audit;
  private final Clock clock;

  PriceResource(DailyPrices prices, AssetNames names, Audit audit, Clock clock) {
    this.prices = prices;
    this.names = names;
    this.audit = audit;
    this.clock = clock;
  }

  @GET
  @Path("/{asset}")
  @Authenticated
  @TenantTransactional
  @Operation(operationId = "getPrice", summary = "What an asset was worth on a day, if it is known")
  public PriceView get(@PathParam("asset") String asset, @QueryParam("day") LocalDate day) {
    String symbol = names.asset(asset, "/asset").symbol();
    LocalDate asked = day == null ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : day;
    return prices
        .find(symbol, asked)
        .map(p -> new PriceView(symbol, asked, p.usd().toPlainString(), p.source()))
        .orElse(new PriceView(symbol, asked, null, null));
  }

  @PUT
  @Path("/{asset}")
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @MaxBody(bytes = MAX_FILE_BYTES)
  @RolesAllowed(Roles.PLATFORM_ADMIN)
  @TenantTransactional
  @Operation(
      operationId = "putPrices",
      summary = "Takes a CSV of daily closes in US dollars; a day that it names has its price")
  public PriceView.Imported put(
      @PathParam("asset") String asset,
      @QueryParam("source") @NotNull @Size(min = 1, max = 200) String source,
      InputStream body) {
    String symbol = names.asset(asset, "/asset").symbol();
    try {
      PriceFile file = new PriceFile(symbol, source).read(body);
      prices.put(file.prices());
      audit.record("prices.imported", "asset", symbol, Map.of("source", source));
      return new PriceView.Imported(symbol, file.prices().size(), file.unknown(), file.defective());
    } catch (IllegalArgumentException e) {
      throw ProblemException.at(ProblemType.INVALID_LIST, "/file", e.getMessage());
    }
  }
}
