package io.haetae.wallet.history;

import io.haetae.contracts.asset.Asset;
import io.haetae.contracts.asset.Network;
import io.haetae.contracts.identity.Roles;
import io.haetae.contracts.problem.ProblemType;
import io.haetae.platform.problem.ProblemException;
import io.haetae.platform.tenancy.TenantTransactional;
import io.haetae.wallet.asset.AddressResolver;
import io.haetae.wallet.asset.AskedAddress;
import io.haetae.wallet.asset.AssetNames;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Was it on our list that day, and was it legally listed that day: two questions. */
@Path("/v1/listings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Watchlists")
@RunOnVirtualThread
class ListingResource {
  private final ListingHistory history;
  private final AddressResolver addresses;
  private final AssetNames names;
  private final Clock clock;

  ListingResource(
      ListingHistory history, AddressResolver addresses, AssetNames names, Clock clock) {
    this.history = history;
    this.addresses = addresses;
    this.names = names;
    this.clock = clock;
  }

  @GET
  @TenantTransactional
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
  @Operation(
      operationId = "askListing",
      summary = "Whether an address was on our list, and legally listed, on a day")
  public ListingAnswer ask(
      @QueryParam("address") @NotBlank @Size(max = 256) String address,
      @QueryParam("network") String network,
      @QueryParam("asset") String asset,
      @QueryParam("on") LocalDate on) {
    Network asked = names.network(network, "network");
    Asset named = names.asset(asset, "asset");
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    LocalDate day = on == null ? today : on;
    if (day.isAfter(today)) {
      throw ProblemException.at(ProblemType.INVALID_FIELD, "on", "is a day to come");
    }
    AskedAddress thing = addresses.asked(asked, named, address.strip());
    ListingAnswer answer = history.answer(thing, day);
    if (thing.isIllegal() && answer.legal().isEmpty()) {
      throw ProblemException.at(
          ProblemType.INVALID_FIELD, "address", "is no address, and no list holds it as written");
    }
    return answer;
  }
}
