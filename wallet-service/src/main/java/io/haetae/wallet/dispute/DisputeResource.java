package io.haetae.wallet.dispute;

import io.haetae.contracts.identity.Roles;
import io.haetae.platform.idempotency.Idempotent;
import io.haetae.platform.identity.CurrentCaller;
import io.haetae.platform.paging.Cursors;
import io.haetae.platform.paging.Page;
import io.haetae.platform.paging.PageRequest;
import io.haetae.platform.tenancy.TenantTransactional;
import io.haetae.platform.tenancy.TenantTransactions;
import io.haetae.wallet.attribution.AttributionQueries;
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
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Disputes about labels. An institution sees its own, the platform team decides each. */
@Path("/v1/disputes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Disputes")
@RolesAllowed({
  Roles.BANK_ANALYST,
  Roles.BANK_APPROVER,
  Roles.BANK_REPORTING_OFFICER,
  Roles.AUTHORITY_ANALYST,
  Roles.AUTHORITY_SUPERVISOR,
  Roles.PLATFORM_ADMIN
})
@RunOnVirtualThread
class DisputeResource {
  private final DisputeService service;
  private final DisputeRepository disputes;
  private final AttributionQueries attributions;
  private final VerdictImpact impact;
  private final TenantTransactions transactions;
  private final CurrentCaller callers;
  private final Cursors cursors;
  private final Clock clock;

  DisputeResource(
      DisputeService service,
      DisputeRepository disputes,
      AttributionQueries attributions,
      VerdictImpact impact,
      TenantTransactions transactions,
      CurrentCaller callers,
      Cursors cursors,
      Clock clock) {
    this.service = service;
    this.disputes = disputes;
    this.attributions = attributions;
    this.impact = impact;
    this.transactions = transactions;
    this.callers = callers;
    this.cursors = cursors;
    this.clock = clock;
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "openDispute",
      summary = "Disputes a label, which informs only until it is decided")
  @APIResponse(
      responseCode = "201",
      description = "The dispute, with its due date",
      content = @Content(schema = @Schema(implementation = DisputeView.class)))
  public Response open(@Valid @NotNull OpenDispute request) {
    Dispute dispute = service.open(request);
    return Response.status(Response.Status.CREATED).entity(view(dispute)).build();
  }

  @GET
  @TenantTransactional
  @Operation(operationId = "listDisputes", summary = "Disputes, newest first")
  public Page<DisputeView> list(
      @QueryParam("status") DisputeStatus status,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    PageRequest page = PageRequest.of(limit, cursor);
    List<Dispute> rows =
        disputes.page(service.ownOnly(), status, cursors.decode(page.cursor()), page.limit() + 1);
    return Page.of(rows, page.limit(), row -> cursors.encode(row.openedAt(), row.id()))
        .map(this::view);
  }

  @GET
  @Path("/{id}")
  @Operation(
      operationId = "getDispute",
      summary =
          "One dispute with both sides' evidence, and how many verdicts change if it succeeds")
  public DisputeView get(@PathParam("id") UUID id) {
    DisputeView found =
        transactions.call(
            callers.get().tenant(),
            () -> view(service.visible(id)).with(disputes.evidence(id), null));
    return found.status() == DisputeStatus.OPEN
        ? found.with(found.evidence(), impact.without(found.attribution()))
        : found;
  }

  @POST
  @Path("/{id}/evidence")
  @Idempotent
  @Operation(operationId = "addDisputeEvidence", summary = "Adds evidence for or against the label")
  @APIResponse(
      responseCode = "201",
      description = "The dispute with its evidence",
      content = @Content(schema = @Schema(implementation = DisputeView.class)))
  public Response addEvidence(@PathParam("id") UUID id, @Valid @NotNull AddEvidence request) {
    service.addEvidence(id, request);
    DisputeView dispute = view(service.visible(id)).with(disputes.evidence(id), null);
    return Response.status(Response.Status.CREATED).entity(dispute).build();
  }

  private DisputeView view(Dispute dispute) {
    return DisputeView.of(
        dispute, attributions.find(dispute.attribution()).orElseThrow(), clock.instant());
  }
}
