package io.haetae.wallet.feed;

import io.haetae.contracts.identity.Roles;
import io.haetae.platform.http.MaxBody;
import io.haetae.platform.identity.CurrentCaller;
import io.haetae.wallet.watchlist.Actor;
import io.haetae.wallet.watchlist.ReceivedFiles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Signed bundles of lists, for sites without a network. */
@Path("/v1/watchlists")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Watchlists")
@RunOnVirtualThread
class BundleResource {
  private static final long MAX_BYTES = 256L << 20;

  private final BundleImport imports;
  private final ReceivedFiles files;
  private final CurrentCaller callers;

  BundleResource(BundleImport imports, ReceivedFiles files, CurrentCaller callers) {
    this.imports = imports;
    this.files = files;
    this.callers = callers;
  }

  /** A bundle that was taken is refused when it comes again; bring a newer one. */
  @POST
  @Path("/bundles")
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @MaxBody(bytes = MAX_BYTES)
  @RolesAllowed(Roles.PLATFORM_ADMIN)
  @Operation(
      operationId = "importBundle",
      summary = "Imports every list of a bundle that the configured key signed")
  @APIResponse(
      responseCode = "201",
      description = "What became of each file",
      content = @Content(schema = @Schema(implementation = BundleView.class)))
  public Response importBundle(InputStream body) {
    Actor actor = Actor.of(callers.get());
    BundleView view = files.with(body, bundle -> imports.run(bundle, actor));
    return Response.status(Response.Status.CREATED).entity(view).build();
  }
}
