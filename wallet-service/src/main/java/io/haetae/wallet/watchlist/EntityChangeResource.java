package io.haetae.wallet.watchlist;

import io.haetae.contracts.identity.Roles;
import io.haetae.platform.paging.Cursors;
import io.haetae.platform.paging.Page;
import io.haetae.platform.paging.PageRequest;
import io.haetae.platform.tenancy.TenantTransactional;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What became of a listed body here, also of one that no list names any more. */
@Path("/v1/entities/{id}/changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Entities")
@RunOnVirtualThread
class EntityChangeResource {
  private final EntityChanges changes;
  private final Cursors cursors;

  EntityChangeResource(EntityChanges changes, Cursors cursors) {
    this.changes = changes;
    this.cursors = cursors;
  }

  @GET
  @TenantTransactional
  @RolesAllowed({
    Roles.BANK_API,
    Roles.BANK_ANALYST,
    Roles.BANK_APPROVER,
    Roles.BANK_REPORTING_OFFICER,
    Roles.AUTHORITY_ANALYST,
    Roles.AUTHORITY_SUPERVISOR,
    Roles.AUDITOR,
    Roles.PLATFORM_ADMIN
  })
  @Operation(
      operationId = "listEntityChanges",
      summary = "Which snapshots added, changed or removed a body, and what changed, newest first")
  public Page<EntityChange> list(
      @PathParam("id") UUID id,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    PageRequest page = PageRequest.of(limit, cursor);
    return Page.of(
        changes.page(id, cursors.decode(page.cursor()), page.limit() + 1),
        page.limit(),
        row -> cursors.encode(row.recordedAt(), new UUID(0, row.ordinal())));
  }
}
