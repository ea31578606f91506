package io.haetae.wallet.watchlist;

import io.haetae.contracts.identity.Roles;
import io.haetae.contracts.problem.ProblemType;
import io.haetae.platform.http.MaxBody;
import io.haetae.platform.identity.Caller;
import io.haetae.platform.identity.CurrentCaller;
import io.haetae.platform.paging.Cursors;
import io.haetae.platform.paging.Keyset;
import io.haetae.platform.paging.Page;
import io.haetae.platform.paging.PageRequest;
import io.haetae.platform.problem.ProblemException;
import io.haetae.platform.tenancy.TenantTransactional;
import io.haetae.platform.tenancy.TenantTransactions;
import io.haetae.wallet.asset.AssetNames;
import io.haetae.wallet.listing.ListFormat;
import io.haetae.wallet.listing.ListRequest;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lists and their snapshots. */
@Path("/v1/watchlists")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Watchlists")
@RunOnVirtualThread
class WatchlistResource {
  private static final String SOURCE = "[a-z0-9][a-z0-9.-]{0,63}";
  private static final long MAX_FILE_BYTES = 256L << 20;

  private final SnapshotImport imports;
  private final SnapshotService snapshots;
  private final WatchlistQueries watchlists;
  private final ReceivedFiles files;
  private final AssetNames names;
  private final Cursors cursors;
  private final CurrentCaller callers;
  private final TenantTransactions transactions;
  private final WatchlistConfig config;
  private final Clock clock;

  WatchlistResource(
      SnapshotImport imports,
      SnapshotService snapshots,
      WatchlistQueries watchlists,
      ReceivedFiles files,
      AssetNames names,
      Cursors cursors,
      CurrentCaller callers,
      TenantTransactions transactions,
      WatchlistConfig config,
      Clock clock) {
    this.imports = imports;
    this.snapshots = snapshots;
    this.watchlists = watchlists;
    this.files = files;
    this.names = names;
    this.cursors = cursors;
    this.callers = callers;
    this.transactions = transactions;
    this.config = config;
    this.clock = clock;
  }

  @GET
  @Authenticated
  @TenantTransactional
  @Operation(operationId = "listWatchlists", summary = "Every list, its snapshot and its age")
  public WatchlistView.All list() {
    return new WatchlistView.All(watchlists.all(clock.instant()));
  }

  @GET
  @Path("/{source}/entries")
  @Authenticated
  @TenantTransactional
  @Operation(operationId = "listWatchlistEntries", summary = "What the active snapshot lists")
  public Page<EntryView> entries(
      @PathParam("source") String source,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    if (!watchlists.exists(source)) {
      throw new ProblemException(ProblemType.NOT_FOUND, "No such list");
    }
    PageRequest page = PageRequest.of(limit, cursor);
    Keyset after = cursors.decode(page.cursor());
    int party = after == null ? -1 : (int) after.id().getMostSignificantBits();
    int subject = after == null ? -1 : (int) after.id().getLeastSignificantBits();
    List<EntryRow> rows = watchlists.entries(source, party, subject, page.limit() + 1);
    return Page.of(
            rows,
            page.limit(),
            row -> cursors.encode(Instant.EPOCH, new UUID(row.party(), row.subject())))
        .map(EntryRow::view);
  }

  /** The hash of the file makes it idempotent: the same content again is only noted as checked. */
  @POST
  @Path("/{source}/snapshots")
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @MaxBody(bytes = MAX_FILE_BYTES)
  @RolesAllowed(Roles.PLATFORM_ADMIN)
  @Operation(
      operationId = "importSnapshot",
      summary = "Imports a file as a snapshot; what it adds is held until a second person approves")
  @APIResponse(
      responseCode = "201",
      description = "The snapshot, with what it changes and the rows that cannot be used",
      content = @Content(schema = @Schema(implementation = SnapshotView.class)))
  public Response importSnapshot(
      @PathParam("source") @Pattern(regexp = SOURCE) String source,
      @QueryParam("format") @NotNull ListFormat format,
      @QueryParam("asset") String asset,
      @QueryParam("jurisdiction") @Pattern(regexp = "[A-Z]{2}") String jurisdiction,
      @QueryParam("publishedOn") LocalDate publishedOn,
      @QueryParam("seenOn") LocalDate seenOn,
      InputStream body) {
    requirePast(seenOn);
    ListRequest request =
        new ListRequest(
            source, format, asset(format, asset), jurisdiction, publishedOn, config.maxEntries());
    Origin origin = new Origin(Actor.of(callers.get()), "request", seenOn, null);
    String hash =
        files.with(
            body,
            file -> {
              imports.run(request, file, origin);
              return file.sha256();
            });
    SnapshotView view =
        transactions.call(Caller.PLATFORM_TENANT, () -> snapshots.get(source, hash));
    return Response.status(Response.Status.CREATED).entity(view).build();
  }

  private void requirePast(LocalDate seenOn) {
    if (seenOn != null && !seenOn.isBefore(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))) {
      throw ProblemException.at(ProblemType.INVALID_FIELD, "seenOn", "is no day that has passed");
    }
  }

  private String asset(ListFormat format, String asset) {
    if (format == ListFormat.ADDRESS_JSON && asset == null) {
      throw ProblemException.at(ProblemType.INVALID_FIELD, "asset", "is required for " + format);
    }
    if (format != ListFormat.ADDRESS_JSON && asset != null) {
      throw ProblemException.at(ProblemType.INVALID_FIELD, "asset", "has no place with " + format);
    }
    names.asset(asset, "asset");
    return asset;
  }
}
