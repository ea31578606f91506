package io.haetae.wallet.graph;

import io.haetae.contracts.asset.Network;
import io.haetae.contracts.identity.Roles;
import io.haetae.contracts.problem.ProblemType;
import io.haetae.platform.paging.PageRequest;
import io.haetae.platform.problem.ProblemException;
import io.haetae.platform.tenancy.TenantTransactional;
import io.haetae.wallet.asset.AddressResolver;
import io.haetae.wallet.asset.AskedAddress;
import io.haetae.wallet.asset.AssetNames;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whom an address dealt with, and by which paths. */
@Path("/v1/graph/{network}/{address}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Graph")
@RunOnVirtualThread
@RolesAllowed({
  Roles.BANK_API,
  Roles.BANK_ANALYST,
  Roles.BANK_APPROVER,
  Roles.BANK_REPORTING_OFFICER,
  Roles.AUTHORITY_ANALYST,
  Roles.AUTHORITY_SUPERVISOR,
  Roles.AUDITOR,
  Roles.PLATFORM_ADMIN
})
class GraphResource {
  private static final int MOST_HOPS = 20;

  private final AddressTotals totals;
  private final Counterparties counterparties;
  private final PathSearch paths;
  private final AddressResolver addresses;
  private final AssetNames names;

  GraphResource(
      AddressTotals totals,
      Counterparties counterparties,
      PathSearch paths,
      AddressResolver addresses,
      AssetNames names) {
    this.totals = totals;
    this.counterparties = counterparties;
    this.paths = paths;
    this.addresses = addresses;
    this.names = names;
  }

  @GET
  @TenantTransactional
  @Operation(
      operationId = "getGraphAddress",
      summary = "What is known of an address, and what the ledger shows passed through it")
  public GraphAddress get(
      @PathParam("network") String network, @PathParam("address") @Size(max = 256) String address) {
    Network on = names.network(network, "/network");
    return totals.of(on, canonical(on, address));
  }

  @GET
  @Path("/counterparties")
  @TenantTransactional
  @Operation(
      operationId = "listGraphCounterparties",
      summary = "From whom an address received, or to whom it sent, added up by asset")
  public Counterparty.Answer counterparties(
      @PathParam("network") String network,
      @PathParam("address") @Size(max = 256) String address,
      @QueryParam("direction") @DefaultValue("IN") Side direction,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    Network on = names.network(network, "/network");
    return counterparties.page(
        on, canonical(on, address), direction, period(from, to), PageRequest.of(limit, cursor));
  }

  @GET
  @Path("/paths")
  @TenantTransactional
  @Operation(
      operationId = "findGraphPaths",
      summary = "By which transfers funds can have come from known addresses, or gone to them")
  public PathAnswer paths(
      @PathParam("network") String network,
      @PathParam("address") @Size(max = 256) String address,
      @QueryParam("direction") @DefaultValue("SOURCE") PathDirection direction,
      @QueryParam("category") @Size(max = 100) String category,
      @QueryParam("asset") @Size(max = 200) String asset,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("hops") @DefaultValue("8") @Min(1) @Max(MOST_HOPS) Integer hops,
      @QueryParam("limit") @DefaultValue("10") @Min(1) @Max(50) Integer limit) {
    Network on = names.network(network, "/network");
    return paths.find(
        new PathQuery(
            on, canonical(on, address), direction, category, asset, period(from, to), hops, limit));
  }

  private String canonical(Network network, String text) {
    AskedAddress asked = addresses.asked(network, null, text.strip());
    if (asked.isIllegal()) {
      throw ProblemException.at(
          ProblemType.INVALID_ADDRESS, "address", addresses.flaw(network, null, text.strip()));
    }
    return asked.canonical();
  }

  private static Period period(String from, String to) {
    Period period = Period.of(instant("from", from), instant("to", to));
    if (period.until().isBefore(period.from())) {
      throw ProblemException.at(ProblemType.INVALID_FIELD, "to", "is before from");
    }
    return period;
  }

  private static Instant instant(String field, String text) {
    try {
      return text == null ? null : Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw ProblemException.at(
          ProblemType.INVALID_FIELD, field, "is not a time like 2025-11-28T00:00:00Z");
    }
  }
}
