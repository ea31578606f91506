package io.haetae.wallet.lookalike;

import io.haetae.contracts.identity.Roles;
import io.haetae.contracts.problem.ProblemType;
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
import jakarta.ws.rs.DELETE;
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

/** Look-alikes that a person released. */
@Path("/v1/lookalike-exemptions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Screenings")
@RunOnVirtualThread
class LookalikeExemptionResource {
  private final LookalikeExemptionService service;
  private final LookalikeExemptions exemptions;
  private final CurrentCaller callers;
  private final Cursors cursors;

  LookalikeExemptionResource(
      LookalikeExemptionService service,
      LookalikeExemptions exemptions,
      CurrentCaller callers,
      Cursors cursors) {
    this.service = service;
    this.exemptions = exemptions;
    this.callers = callers;
    this.cursors = cursors;
  }

  /** A person's word: no program may give it. */
  @POST
  @Idempotent
  @RolesAllowed({Roles.BANK_ANALYST, Roles.BANK_APPROVER, Roles.BANK_REPORTING_OFFICER})
  @Operation(
      operationId = "createLookalikeExemption",
      summary =
          "Remembers that a customer means an address although it resembles another, until it expires")
  @APIResponse(
      responseCode = "201",
      description = "The exemption; payments to the address are not held for it",
      content = @Content(schema = @Schema(implementation = LookalikeExemption.class)))
  public Response create(@Valid @NotNull CreateLookalikeExemption command) {
    return Response.status(Response.Status.CREATED).entity(service.create(command)).build();
  }

  @GET
  @TenantTransactional
  @RolesAllowed({
    Roles.BANK_API,
    Roles.BANK_ANALYST,
    Roles.BANK_APPROVER,
    Roles.BANK_REPORTING_OFFICER
  })
  @Operation(operationId = "listLookalikeExemptions", summary = "Exemptions, newest first")
  public Page<LookalikeExemption> list(
      @QueryParam("customer") String customer,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    PageRequest page = PageRequest.of(limit, cursor);
    List<LookalikeExemption> rows =
        exemptions.page(
            callers.get().tenant(), customer, cursors.decode(page.cursor()), page.limit() + 1);
    return Page.of(rows, page.limit(), row -> cursors.encode(row.createdAt(), row.id()));
  }

  @GET
  @Path("/{id}")
  @TenantTransactional
  @RolesAllowed({
    Roles.BANK_API,
    Roles.BANK_ANALYST,
    Roles.BANK_APPROVER,
    Roles.BANK_REPORTING_OFFICER
  })
  @Operation(operationId = "getLookalikeExemption", summary = "One exemption")
  public LookalikeExemption get(@PathParam("id") UUID id) {
    return exemptions
        .find(callers.get().tenant(), id)
        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "No such exemption"));
  }

  @DELETE
  @Path("/{id}")
  @TenantTransactional
  @RolesAllowed({Roles.BANK_ANALYST, Roles.BANK_APPROVER, Roles.BANK_REPORTING_OFFICER})
  @Operation(
      operationId = "withdrawLookalikeExemption",
      summary = "Ends an exemption; the question is asked again")
  @APIResponse(responseCode = "204", description = "It stands no longer")
  public void withdraw(@PathParam("id") UUID id) {
    service.withdraw(id);
  }
}
