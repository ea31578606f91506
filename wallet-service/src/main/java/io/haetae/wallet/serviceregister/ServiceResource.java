package io.haetae.wallet.serviceregister;

import io.haetae.contracts.problem.ProblemType;
import io.haetae.platform.paging.Cursors;
import io.haetae.platform.paging.Keyset;
import io.haetae.platform.paging.Page;
import io.haetae.platform.paging.PageRequest;
import io.haetae.platform.problem.ProblemException;
import io.haetae.platform.tenancy.TenantTransactional;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Services by name. */
@Path("/v1/services")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Services")
@Authenticated
@RunOnVirtualThread
class ServiceResource {
  private final ServiceRegister register;
  private final Cursors cursors;

  ServiceResource(ServiceRegister register, Cursors cursors) {
    this.register = register;
    this.cursors = cursors;
  }

  @GET
  @TenantTransactional
  @Operation(
      operationId = "listServices",
      summary = "Services by name, and by where they sit or are supervised")
  public Page<RegisteredService> list(
      @QueryParam("query") @Size(max = 200) String query,
      @QueryParam("jurisdiction") @Pattern(regexp = "[A-Z]{2}") String jurisdiction,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    PageRequest page = PageRequest.of(limit, cursor);
    Keyset after = cursors.decode(page.cursor());
    long offset = after == null ? 0 : after.id().getLeastSignificantBits();
    List<RegisteredService> rows =
        register
            .current()
            .search(query, jurisdiction)
            .skip(offset)
            .limit(page.limit() + 1L)
            .toList();
    String next = cursors.encode(Instant.EPOCH, new UUID(0, offset + page.limit()));
    return Page.of(rows, page.limit(), row -> next);
  }

  @GET
  @Path("/{id}")
  @TenantTransactional
  @Operation(operationId = "getService", summary = "One service and what is known of it")
  public RegisteredService get(@PathParam("id") String id) {
    return register
        .current()
        .find(id)
        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "No such service"));
  }
}
