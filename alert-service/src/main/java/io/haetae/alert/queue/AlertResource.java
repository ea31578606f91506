package io.haetae.alert.queue;

import static io.haetae.contracts.identity.Roles.BANK_ANALYST;
import static io.haetae.contracts.identity.Roles.BANK_APPROVER;
import static io.haetae.contracts.identity.Roles.BANK_REPORTING_OFFICER;

import io.haetae.alert.comment.CommentService;
import io.haetae.alert.comment.WriteComment;
import io.haetae.contracts.alert.AlertStatus;
import io.haetae.contracts.verdict.RiskLevel;
import io.haetae.platform.idempotency.Idempotent;
import io.haetae.platform.paging.Page;
import io.haetae.platform.paging.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The queue over HTTP. */
@Path("/v1/alerts")
@Tag(name = "alerts", description = "What a bank's people have to look at")
@RolesAllowed({BANK_ANALYST, BANK_APPROVER, BANK_REPORTING_OFFICER})
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class AlertResource {
  private final AlertQueue queue;
  private final AlertCommands commands;
  private final CommentService comments;

  AlertResource(AlertQueue queue, AlertCommands commands, CommentService comments) {
    this.queue = queue;
    this.commands = commands;
    this.comments = comments;
  }

  @GET
  @Operation(operationId = "listAlerts", summary = "A page of the queue")
  @APIResponse(responseCode = "200", description = "The page")
  public Page<AlertView> list(
      @QueryParam("status") AlertStatus status,
      @QueryParam("severity") RiskLevel severity,
      @Parameter(description = "User name") @QueryParam("assignee") String assignee,
      @Parameter(description = "True for alerts that nobody has") @QueryParam("unassigned")
          boolean unassigned,
      @QueryParam("sort") @DefaultValue("NEWEST") AlertSort sort,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    AlertFilter filter = new AlertFilter(status, severity, assignee, unassigned, sort);
    return queue.page(filter, PageRequest.of(limit, cursor));
  }

  @GET
  @Path("/summary")
  @Operation(operationId = "summarizeAlerts", summary = "The queue in numbers")
  @APIResponse(responseCode = "200", description = "The numbers")
  public AlertSummary summary() {
    return queue.summary();
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getAlert", summary = "An alert with all that stands behind it")
  @APIResponse(responseCode = "200", description = "The alert")
  public AlertDetail detail(@PathParam("id") UUID id) {
    return queue.detail(id);
  }

  @POST
  @Path("/{id}/assignment")
  @Idempotent
  @Operation(operationId = "assignAlert", summary = "Give an alert to a person, or to nobody")
  @APIResponse(
      responseCode = "200",
      description = "The alert after the change",
      content = @Content(schema = @Schema(implementation = AlertDetail.class)))
  public Response assign(@PathParam("id") UUID id, @NotNull @Valid AssignAlert command) {
    commands.assign(id, command);
    return Response.ok(queue.detail(id)).build();
  }

  @POST
  @Path("/{id}/status")
  @Idempotent
  @Operation(operationId = "moveAlert", summary = "Review, close or open an alert again")
  @APIResponse(
      responseCode = "200",
      description = "The alert after the change",
      content = @Content(schema = @Schema(implementation = AlertDetail.class)))
  public Response move(@PathParam("id") UUID id, @NotNull @Valid MoveAlert command) {
    commands.move(id, command);
    return Response.ok(queue.detail(id)).build();
  }

  @POST
  @Path("/{id}/comments")
  @Idempotent
  @Operation(operationId = "commentAlert", summary = "Write a comment at an alert")
  @APIResponse(
      responseCode = "201",
      description = "The alert with the comment",
      content = @Content(schema = @Schema(implementation = AlertDetail.class)))
  public Response comment(@PathParam("id") UUID id, @NotNull @Valid WriteComment command) {
    comments.write(id, command);
    return Response.status(Response.Status.CREATED).entity(queue.detail(id)).build();
  }
}
