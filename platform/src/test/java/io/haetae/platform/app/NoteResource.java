package io.haetae.platform.app;

import io.haetae.contracts.identity.Roles;
import io.haetae.platform.http.MaxBody;
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
import java.net.URI;
import java.util.UUID;

/** Notes over HTTP. */
@Path("/v1/notes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class NoteResource {
  private final NoteService notes;

  NoteResource(NoteService notes) {
    this.notes = notes;
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.BANK_API, Roles.BANK_ANALYST})
  public Response write(@Valid @NotNull WriteNote request) throws InterruptedException {
    NoteView note = notes.write(request.text());
    return Response.created(URI.create("/v1/notes/" + note.id())).entity(note).build();
  }

  @POST
  @Path("/joint")
  @Idempotent(jointly = true)
  @RolesAllowed({Roles.BANK_API, Roles.BANK_ANALYST})
  public Response writeJointly(@Valid @NotNull WriteNote request) {
    NoteView note = notes.writeJointly(request.text());
    return Response.created(URI.create("/v1/notes/" + note.id())).entity(note).build();
  }

  @GET
  @RolesAllowed({Roles.BANK_ANALYST, Roles.AUTHORITY_ANALYST})
  public Page<NoteView> list(
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor,
      @QueryParam("colour") WriteNote.Colour colour) {
    return notes.list(PageRequest.of(limit, cursor));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(Roles.BANK_ANALYST)
  public NoteView read(@PathParam("id") UUID id) {
    return notes.read(id);
  }

  @POST
  @Path("/file")
  @MaxBody(bytes = 4_000_000)
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @Produces(MediaType.TEXT_PLAIN)
  @RolesAllowed(Roles.BANK_ANALYST)
  public String length(byte[] content) {
    return Integer.toString(content.length);
  }
}
