package io.haetae.wallet.watchlist;

import io.haetae.contracts.identity.Roles;
import io.haetae.contracts.problem.ProblemType;
import io.haetae.platform.problem.ProblemException;
import io.haetae.platform.tenancy.TenantTransactional;
import io.haetae.wallet.imports.ImportKind;
import io.haetae.wallet.imports.ImportProgress;
import io.haetae.wallet.imports.ImportView;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How far imports are. */
@Path("/v1/watchlists")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Watchlists")
@RunOnVirtualThread
class ImportResource {
  private static final int LATEST = 50;

  private final ImportProgress imports;

  ImportResource(ImportProgress imports) {
    this.imports = imports;
  }

  @GET
  @Path("/{source}/imports")
  @TenantTransactional
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.AUDITOR})
  @Operation(operationId = "listImports", summary = "The last imports of a list, latest first")
  public ImportView.All list(@PathParam("source") String source) {
    return new ImportView.All(imports.latest(ImportKind.LIST, source, LATEST));
  }

  @GET
  @Path("/{source}/imports/{id}")
  @TenantTransactional
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.AUDITOR})
  @Operation(operationId = "getImport", summary = "How far one import is, or how it ended")
  public ImportView get(@PathParam("source") String source, @PathParam("id") UUID id) {
    return imports
        .find(ImportKind.LIST, source, id)
        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "No such import"));
  }
}
