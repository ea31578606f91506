package io.haetae.wallet.name;

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

/** Names of people, organisations and vessels. */
@Path("/v1/screenings/names")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Names")
@RolesAllowed({
  Roles.BANK_API,
  Roles.BANK_ANALYST,
  Roles.BANK_APPROVER,
  Roles.BANK_REPORTING_OFFICER,
  Roles.AUTHORITY_ANALYST,
  Roles.AUTHORITY_SUPERVISOR
})
@RunOnVirtualThread
class NameScreeningResource {
  private final NameScreeningService service;
  private final NameScreeningRepository screenings;
  private final CurrentCaller callers;
  private final Cursors cursors;

  NameScreeningResource(
      NameScreeningService service,
      NameScreeningRepository screenings,
      CurrentCaller callers,
      Cursors cursors) {
    this.service = service;
    this.screenings = screenings;
    this.callers = callers;
    this.cursors = cursors;
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "screenName",
      summary = "Screens one name; a candidate holds and a person decides")
  @APIResponse(
      responseCode = "201",
      description = "The verdict with its candidates, explained",
      content = @Content(schema = @Schema(implementation = NameScreening.class)))
  public Response screen(@Valid @NotNull ScreenName item) {
    return Response.status(Response.Status.CREATED).entity(service.screen(item)).build();
  }

  @GET
  @TenantTransactional
  @Operation(operationId = "listNameScreenings", summary = "Verdicts on names, newest first")
  public Page<NameScreening> list(
      @QueryParam("level") RiskLevel level,
      @QueryParam("customer") String customer,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    PageRequest page = PageRequest.of(limit, cursor);
    List<NameScreening> rows =
        screenings
            .page(
                callers.get().tenant(),
                level,
                customer,
                cursors.decode(page.cursor()),
                page.limit() + 1)
            .stream()
            .map(StoredNameScreening::view)
            .toList();
    return Page.of(rows, page.limit(), row -> cursors.encode(row.recordedAt(), row.id()));
  }

  @GET
  @Path("/{id}")
  @TenantTransactional
  @Operation(operationId = "getNameScreening", summary = "One verdict on a name, as it stands now")
  public NameScreening get(@PathParam("id") UUID id) {
    return screenings
        .find(callers.get().tenant(), id)
        .map(StoredNameScreening::view)
        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "No such screening"));
  }
}
