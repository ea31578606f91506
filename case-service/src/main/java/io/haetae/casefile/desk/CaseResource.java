package io.haetae.casefile.desk;

import static io.haetae.contracts.identity.Roles.BANK_ANALYST;
import static io.haetae.contracts.identity.Roles.BANK_APPROVER;
import static io.haetae.contracts.identity.Roles.BANK_REPORTING_OFFICER;

import io.haetae.casefile.dossier.CaseView;
import io.haetae.casefile.note.NoteService;
import io.haetae.casefile.note.WriteNote;
import io.haetae.contracts.casefile.CaseStatus;
import io.haetae.platform.idempotency.Idempotent;
import io.haetae.platform.paging.Page;
import io.haetae.platform.paging.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** The desk over HTTP. */
@Path("/v1/cases")
@Tag(name = "cases", description = "What a bank works on")
@RolesAllowed({BANK_ANALYST, BANK_APPROVER, BANK_REPORTING_OFFICER})
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class CaseResource {
  private final CaseDesk desk;
  private final CaseCommands commands;
  private final NoteService notes;

  CaseResource(CaseDesk desk, CaseCommands commands, NoteService notes) {
    this.desk = desk;
    this.commands = commands;
    this.notes = notes;
  }

  @GET
  @Operation(operationId = "listCases", summary = "A page of cases, newest first")
  @APIResponse(responseCode = "200", description = "The page")
  public Page<CaseView> list(
      @QueryParam("status") CaseStatus status,
      @Parameter(description = "User name") @QueryParam("assignee") String assignee,
      @Parameter(description = "True for cases that nobody has") @QueryParam("unassigned")
          boolean unassigned,
      @Parameter(description = "Id of an alert that the case holds") @QueryParam("alert")
          UUID alert,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    CaseFilter filter = new CaseFilter(status, assignee, unassigned, alert);
    return desk.page(filter, PageRequest.of(limit, cursor));
  }

  @GET
  @Path("/summary")
  @Operation(operationId = "summarizeCases", summary = "The cases in numbers")
  @APIResponse(responseCode = "200", description = "The numbers")
  public CaseSummary summary() {
    return desk.summary();
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getCase", summary = "A case with all that it holds")
  @APIResponse(responseCode = "200", description = "The case")
  public CaseDetail detail(@PathParam("id") UUID id) {
    return desk.detail(id);
  }

  @POST
  @Path("/{id}/notes")
  @Idempotent
  @Operation(operationId = "noteCase", summary = "Write a note into a case")
  @APIResponse(
      responseCode = "201",
      description = "The case with the note",
      content = @Content(schema = @Schema(implementation = CaseDetail.class)))
  public Response note(@PathParam("id") UUID id, @NotNull @Valid WriteNote command) {
    notes.write(id, command);
    return Response.status(Response.Status.CREATED).entity(desk.detail(id)).build();
  }

  @POST
  @Path("/{id}/assignment")
  @Idempotent
  @Operation(operationId = "assignCase", summary = "Give a case to a person, or to nobody")
  @APIResponse(
      responseCode = "200",
      description = "The case after the change",
      content = @Content(schema = @Schema(implementation = CaseDetail.class)))
  public Response assign(@PathParam("id") UUID id, @NotNull @Valid AssignCase command) {
    commands.assign(id, command);
    return Response.ok(desk.detail(id)).build();
  }

  @POST
  @Path("/{id}/status")
  @Idempotent
  @Operation(operationId = "moveCase", summary = "Review, close or open a case again")
  @APIResponse(
      responseCode = "200",
      description = "The case after the change",
      content = @Content(schema = @Schema(implementation = CaseDetail.class)))
  public Response move(@PathParam("id") UUID id, @NotNull @Valid MoveCase command) {
    commands.move(id, command);
    return Response.ok(desk.detail(id)).build();
  }
}
