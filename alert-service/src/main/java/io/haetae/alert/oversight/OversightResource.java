package io.haetae.alert.oversight;

import static io.haetae.contracts.identity.Roles.AUDITOR;
import static io.haetae.contracts.identity.Roles.AUTHORITY_ANALYST;
import static io.haetae.contracts.identity.Roles.AUTHORITY_SUPERVISOR;

import io.haetae.contracts.oversight.FindingSealed;
import io.haetae.contracts.verdict.RiskLevel;
import io.haetae.platform.paging.Page;
import io.haetae.platform.paging.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The sealed findings over HTTP. */
@Path("/v1/oversight")
@Tag(name = "oversight", description = "What an authority sees, with the customer sealed")
@RolesAllowed({AUTHORITY_ANALYST, AUTHORITY_SUPERVISOR, AUDITOR})
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class OversightResource {
  private final OversightService oversight;

  OversightResource(OversightService oversight) {
    this.oversight = oversight;
  }

  @GET
  @Path("/findings")
  @Operation(operationId = "listFindings", summary = "A page of findings, newest first")
  @APIResponse(responseCode = "200", description = "The page")
  public Page<FindingSealed> list(
      @QueryParam("level") RiskLevel level,
      @QueryParam("institution") String institution,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    return oversight.page(level, institution, PageRequest.of(limit, cursor));
  }

  @GET
  @Path("/findings/{id}")
  @Operation(operationId = "getFinding", summary = "A finding")
  @APIResponse(responseCode = "200", description = "The finding")
  public FindingSealed finding(@PathParam("id") UUID id) {
    return oversight.finding(id);
  }

  @GET
  @Path("/summary")
  @Operation(operationId = "summarizeFindings", summary = "The findings in numbers")
  @APIResponse(responseCode = "200", description = "The numbers")
  public OversightSummary summary() {
    return oversight.summary();
  }
}
