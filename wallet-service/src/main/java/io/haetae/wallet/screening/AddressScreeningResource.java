package io.haetae.wallet.screening;

import io.haetae.contracts.identity.Roles;
import io.haetae.contracts.problem.ProblemType;
import io.haetae.contracts.verdict.RiskLevel;
import io.haetae.platform.idempotency.Idempotent;
import io.haetae.platform.identity.CurrentCaller;
import io.haetae.platform.paging.Cursors;
import io.haetae.platform.paging.Page;
import io.haetae.platform.paging.PageRequest;
import io.haetae.platform.problem.ProblemException;
import io.haetae.platform.tenancy.TenantTransactional;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Addresses by themselves. */
@Path("/v1/screenings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Screenings")
@RolesAllowed({
  Roles.BANK_API,
  Roles.BANK_ANALYST,
  Roles.BANK_APPROVER,
  Roles.BANK_REPORTING_OFFICER,
  Roles.AUTHORITY_ANALYST,
  Roles.AUTHORITY_SUPERVISOR
})
@RunOnVirtualThread
class AddressScreeningResource {
  private final AddressScreeningService service;
  private final AddressScreeningRepository screenings;
  private final CurrentCaller callers;
  private final Cursors cursors;

  AddressScreeningResource(
      AddressScreeningService service,
      AddressScreeningRepository screenings,
      CurrentCaller callers,
      Cursors cursors) {
    this.service = service;
    this.screenings = screenings;
    this.callers = callers;
    this.cursors = cursors;
  }

  @POST
  @Path("/addresses")
  @Idempotent(jointly = true)
  @Operation(operationId = "screenAddress", summary = "Screens one address")
  @APIResponse(
      responseCode = "201",
      description = "The verdict",
      content = @Content(schema = @Schema(implementation = AddressScreening.class)))
  public Response screen(@Valid @NotNull ScreenAddress item) {
    return Response.status(Response.Status.CREATED).entity(service.screen(item)).build();
  }

  @POST
  @Path("/addresses/batch")
  @Idempotent
  @Operation(
      operationId = "screenAddresses",
      summary = "Screens up to 1,000 addresses, all or none, in the order asked")
  @APIResponse(
      responseCode = "201",
      description = "The verdicts",
      content = @Content(schema = @Schema(implementation = AddressScreenings.class)))
  public Response screenAll(@Valid @NotNull ScreenAddresses batch) {
    if (batch.items().size() > ScreenAddresses.MAX_ITEMS) {
      throw ProblemException.at(
          ProblemType.TOO_MANY_ITEMS,
          "/items",
          "a batch has at most " + ScreenAddresses.MAX_ITEMS + " items");
    }
    return Response.status(Response.Status.CREATED)
        .entity(service.screenAll(batch.items()))
        .build();
  }

  @GET
  @TenantTransactional
  @Operation(operationId = "listScreenings", summary = "Verdicts on addresses, newest first")
  public Page<AddressScreening> list(
      @QueryParam("address") String address,
      @QueryParam("level") RiskLevel level,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    PageRequest page = PageRequest.of(limit, cursor);
    List<AddressScreening> rows =
        screenings.page(
            callers.get().tenant(),
            new AddressScreeningFilter(address, level),
            cursors.decode(page.cursor()),
            page.limit() + 1);
    return Page.of(rows, page.limit(), row -> cursors.encode(row.recordedAt(), row.id()));
  }

  @GET
  @Path("/{id}")
  @TenantTransactional
  @Operation(operationId = "getScreening", summary = "One verdict on an address, as it was given")
  public AddressScreening get(@PathParam("id") UUID id) {
    return screenings
        .find(callers.get().tenant(), id)
        .map(StoredAddressScreening::view)
        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "No such screening"));
  }
}
