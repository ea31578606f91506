package io.haetae.wallet.watchlist;

import io.haetae.contracts.identity.Roles;
import io.haetae.contracts.problem.ProblemType;
import io.haetae.platform.idempotency.Idempotent;
import io.haetae.platform.paging.Cursors;
import io.haetae.platform.paging.Keyset;
import io.haetae.platform.paging.Page;
import io.haetae.platform.paging.PageRequest;
import io.haetae.platform.problem.ProblemException;
import io.haetae.platform.tenancy.LongTransactions;
import io.haetae.platform.tenancy.TenantTransactional;
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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Snapshots of a list, what differs between them, and the second person's decision. */
@Path("/v1/watchlists")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Watchlists")
@RunOnVirtualThread
class SnapshotResource {
  private final SnapshotService service;
  private final SnapshotQueries snapshots;
  private final DifferenceQueries differences;
  private final ChangeRepository changes;
  private final WatchlistQueries watchlists;
  private final Cursors cursors;

  SnapshotResource(
      SnapshotService service,
      SnapshotQueries snapshots,
      DifferenceQueries differences,
      ChangeRepository changes,
      WatchlistQueries watchlists,
      Cursors cursors) {
    this.service = service;
    this.snapshots = snapshots;
    this.differences = differences;
    this.changes = changes;
    this.watchlists = watchlists;
    this.cursors = cursors;
  }

  @GET
  @Path("/{source}/snapshots")
  @TenantTransactional
  @RolesAllowed({
    Roles.PLATFORM_ADMIN,
    Roles.AUDITOR,
    Roles.AUTHORITY_ANALYST,
    Roles.AUTHORITY_SUPERVISOR
  })
  @Operation(operationId = "listSnapshots", summary = "Snapshots of a list, last proposed first")
  public Page<SnapshotView> list(
      @PathParam("source") String source,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    if (!watchlists.exists(source)) {
      throw new ProblemException(ProblemType.NOT_FOUND, "No such list");
    }
    PageRequest page = PageRequest.of(limit, cursor);
    List<SnapshotView> rows =
        snapshots.page(source, cursors.decode(page.cursor()), page.limit() + 1);
    return Page.of(
        rows, page.limit(), row -> cursors.encode(row.proposedAt(), digits(row.snapshot())));
  }

  @GET
  @Path("/{source}/snapshots/{snapshot}")
  @TenantTransactional
  @RolesAllowed({
    Roles.PLATFORM_ADMIN,
    Roles.AUDITOR,
    Roles.AUTHORITY_ANALYST,
    Roles.AUTHORITY_SUPERVISOR
  })
  @Operation(operationId = "getSnapshot", summary = "One snapshot, with the rows it could not use")
  public SnapshotView get(
      @PathParam("source") String source, @PathParam("snapshot") String snapshot) {
    return service.get(source, snapshot);
  }

  /** Against the snapshot that was active before it, where none is named. */
  @GET
  @Path("/{source}/snapshots/{snapshot}/difference")
  @TenantTransactional
  @RolesAllowed({
    Roles.PLATFORM_ADMIN,
    Roles.AUDITOR,
    Roles.AUTHORITY_ANALYST,
    Roles.AUTHORITY_SUPERVISOR
  })
  @Operation(operationId = "compareSnapshots", summary = "What differs between two snapshots")
  public DifferenceView difference(
      @PathParam("source") String source,
      @PathParam("snapshot") String snapshot,
      @QueryParam("against") String against,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    service.get(source, snapshot);
    String before =
        against == null
            ? differences.before(source, snapshot).orElse(null)
            : service.get(source, against).snapshot();
    PageRequest page = PageRequest.of(limit, cursor);
    Keyset after = cursors.decode(page.cursor());
    long offset = after == null ? 0 : after.id().getLeastSignificantBits();
    var rows = differences.page(source, before, snapshot, page.limit() + 1, offset);
    var items =
        Page.of(
            rows,
            page.limit(),
            row -> cursors.encode(Instant.EPOCH, new UUID(0, offset + page.limit())));
    ChangeCounts counts = changes.count(source, before, snapshot);
    return new DifferenceView(
        source,
        snapshot,
        before,
        counts.added(),
        counts.removed(),
        counts.changed(),
        items.items(),
        items.next());
  }

  @POST
  @Idempotent
  @LongTransactions
  @Path("/{source}/snapshots/{snapshot}/approval")
  @RolesAllowed(Roles.PLATFORM_ADMIN)
  @Operation(
      operationId = "decideSnapshot",
      summary = "Approves or rejects what another person proposed")
  @APIResponse(
      responseCode = "201",
      description = "The snapshot as it stands now",
      content = @Content(schema = @Schema(implementation = SnapshotView.class)))
  public Response decide(
      @PathParam("source") String source,
      @PathParam("snapshot") String snapshot,
      @Valid @NotNull DecideSnapshot decision) {
    return created(service.decide(source, snapshot, decision));
  }

  @POST
  @Idempotent
  @LongTransactions
  @Path("/{source}/rollback")
  @RolesAllowed(Roles.PLATFORM_ADMIN)
  @Operation(
      operationId = "rollBackWatchlist",
      summary = "Proposes to go back to an earlier snapshot; a second person approves it")
  @APIResponse(
      responseCode = "201",
      description = "The snapshot, which waits for a second person",
      content = @Content(schema = @Schema(implementation = SnapshotView.class)))
  public Response rollBack(@PathParam("source") String source, @Valid @NotNull RollBack to) {
    return created(service.rollback(source, to));
  }

  private static Response created(SnapshotView view) {
    return Response.status(Response.Status.CREATED).entity(view).build();
  }

  private static UUID digits(String hash) {
    return new UUID(
        Long.parseUnsignedLong(hash, 0, 16, 16), Long.parseUnsignedLong(hash, 16, 32, 16));
  }
}
