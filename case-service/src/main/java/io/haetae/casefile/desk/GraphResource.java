package io.haetae.casefile.desk;

import static io.haetae.contracts.identity.Roles.BANK_ANALYST;
import static io.haetae.contracts.identity.Roles.BANK_APPROVER;
import static io.haetae.contracts.identity.Roles.BANK_REPORTING_OFFICER;

import io.haetae.casefile.graph.GraphDocument;
import io.haetae.casefile.graph.GraphService;
import io.haetae.casefile.graph.KeepGraph;
import io.haetae.contracts.problem.Problem;
import io.haetae.platform.idempotency.Idempotent;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Kept graphs over HTTP. */
@Path("/v1/cases/{id}/graphs")
@Tag(name = "cases")
@RolesAllowed({BANK_ANALYST, BANK_APPROVER, BANK_REPORTING_OFFICER})
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(
    responseCode = "default",
    description = "A problem",
    content =
        @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
class GraphResource {
  private final CaseDesk desk;
  private final GraphService graphs;

  GraphResource(CaseDesk desk, GraphService graphs) {
    this.desk = desk;
    this.graphs = graphs;
  }

  @POST
  @Idempotent
  @Operation(operationId = "keepGraph", summary = "Keep a graph of funds with a case")
  @APIResponse(
      responseCode = "201",
      description = "The case with the graph",
      content = @Content(schema = @Schema(implementation = CaseDetail.class)))
  public Response keep(@PathParam("id") UUID id, @NotNull @Valid KeepGraph command) {
    graphs.keep(id, command);
    return Response.status(Response.Status.CREATED).entity(desk.detail(id)).build();
  }

  @GET
  @Path("/{graph}")
  @Operation(operationId = "getKeptGraph", summary = "A kept graph as it was drawn")
  @APIResponse(responseCode = "200", description = "The graph")
  public GraphDocument get(@PathParam("id") UUID id, @PathParam("graph") UUID graph) {
    return graphs.get(id, graph);
  }
}
