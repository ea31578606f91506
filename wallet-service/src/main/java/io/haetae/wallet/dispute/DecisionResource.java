package io.haetae.wallet.dispute;

import io.haetae.contracts.identity.Roles;
import io.haetae.platform.idempotency.Idempotent;
import io.haetae.wallet.attribution.AttributionQueries;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Decisions of disputes, by the platform team. */
@Path("/v1/disputes/{id}/decision")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Disputes")
@RolesAllowed(Roles.PLATFORM_ADMIN)
@RunOnVirtualThread
class DecisionResource {
  private final DisputeService service;
  private final DisputeDecisions decisions;
  private final DisputeRepository disputes;
  private final AttributionQueries attributions;
  private final Clock clock;

  DecisionResource(
      DisputeService service,
      DisputeDecisions decisions,
      DisputeRepository disputes,
      AttributionQueries attributions,
      Clock clock) {
    this.service = service;
    this.decisions = decisions;
    this.disputes = disputes;
    this.attributions = attributions;
    this.clock = clock;
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "decideDispute",
      summary = "Decides a dispute; somebody else than the one who opened it")
  @APIResponse(
      responseCode = "201",
      description = "The dispute as decided",
      content = @Content(schema = @Schema(implementation = DisputeView.class)))
  public Response decide(@PathParam("id") UUID id, @Valid @NotNull DecideDispute request) {
    decisions.decide(id, request);
    Dispute dispute = service.visible(id);
    DisputeView view =
        DisputeView.of(
                dispute, attributions.find(dispute.attribution()).orElseThrow(), clock.instant())
            .with(disputes.evidence(id), null);
    return Response.status(Response.Status.CREATED).entity(view).build();
  }
}
