package io.haetae.wallet.transfer;

import io.haetae.contracts.identity.Roles;
import io.haetae.contracts.screening.ScreeningKind;
import io.haetae.contracts.verdict.RiskLevel;
import io.haetae.platform.idempotency.Idempotent;
import io.haetae.platform.paging.Page;
import io.haetae.platform.paging.PageRequest;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Withdrawals that can still be refused. */
@Path("/v1/withdrawal-attempts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "WithdrawalAttempts")
@RunOnVirtualThread
class AttemptResource {
  private final TransferScreeningService service;
  private final ScreeningHistory history;

  AttemptResource(TransferScreeningService service, ScreeningHistory history) {
    this.service = service;
    this.history = history;
  }

  @POST
  @Idempotent
  @RolesAllowed(Roles.BANK_API)
  @Operation(
      operationId = "postWithdrawalAttempt",
      summary = "Screens a withdrawal before it leaves")
  @APIResponse(
      responseCode = "201",
      description = "The verdict",
      content = @Content(schema = @Schema(implementation = ScreeningView.class)))
  @APIResponse(
      responseCode = "200",
      description = "The verdict that the same id and content had before",
      content = @Content(schema = @Schema(implementation = ScreeningView.class)))
  public Response post(@Valid @NotNull PostAttempt post) {
    Answer answer = service.screen(post);
    return Response.status(answer.isNew() ? Response.Status.CREATED : Response.Status.OK)
        .entity(answer.view())
        .build();
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({
    Roles.BANK_API,
    Roles.BANK_ANALYST,
    Roles.BANK_APPROVER,
    Roles.BANK_REPORTING_OFFICER
  })
  @Operation(operationId = "getWithdrawalAttempt", summary = "One verdict, as it was given")
  public ScreeningView get(@PathParam("id") UUID id) {
    return history.get(ScreeningKind.WITHDRAWAL_ATTEMPT, id);
  }

  @GET
  @RolesAllowed({
    Roles.BANK_API,
    Roles.BANK_ANALYST,
    Roles.BANK_APPROVER,
    Roles.BANK_REPORTING_OFFICER
  })
  @Operation(operationId = "listWithdrawalAttempts", summary = "Verdicts, newest first")
  public Page<ScreeningView> list(
      @QueryParam("externalId") String externalId,
      @QueryParam("customer") String customer,
      @QueryParam("level") RiskLevel level,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    return history.page(
        new ScreeningFilter(ScreeningKind.WITHDRAWAL_ATTEMPT, externalId, customer, level),
        PageRequest.of(limit, cursor));
  }
}
