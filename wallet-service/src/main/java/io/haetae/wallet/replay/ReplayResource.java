package io.haetae.wallet.replay;

import io.haetae.contracts.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Verdicts computed again, of addresses, transfers and attempts alike. */
@Path("/v1/screenings/{id}/replay")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Screenings")
@RunOnVirtualThread
class ReplayResource {
  private final ReplayService replays;

  ReplayResource(ReplayService replays) {
    this.replays = replays;
  }

  @POST
  @RolesAllowed({
    Roles.BANK_API,
    Roles.BANK_ANALYST,
    Roles.BANK_APPROVER,
    Roles.BANK_REPORTING_OFFICER,
    Roles.AUTHORITY_ANALYST,
    Roles.AUTHORITY_SUPERVISOR
  })
  @Operation(
      operationId = "replayScreening",
      summary = "Computes a verdict again, as it was and as it would be now")
  public Replay replay(@PathParam("id") UUID id, @QueryParam("version") @Positive Long version) {
    return replays.replay(id, version);
  }
}
