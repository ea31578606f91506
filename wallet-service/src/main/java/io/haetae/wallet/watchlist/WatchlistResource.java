package io.haetae.wallet.watchlist;

import io.haetae.contracts.identity.Roles;
import io.haetae.contracts.problem.ProblemType;
import io.haetae.platform.http.MaxBody;
import io.haetae.platform.paging.Cursors;
import io.haetae.platform.paging.Keyset;
import io.haetae.platform.paging.Page;
import io.haetae.platform.paging.PageRequest;
import io.haetae.platform.problem.ProblemException;
import io.haetae.platform.tenancy.TenantTransactional;
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
import java.time.format.DateTimeParseException;
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
  private static final long MAX_FILE_BYTES = 64L << 20;

  private final WatchlistImport imports;
  private final WatchlistQueries watchlists;
  private final ReceivedFiles files;
  private final AssetNames names;
  private final Cursors cursors;
  private final WatchlistConfig config;
  private final Clock clock;

  WatchlistResource(
      WatchlistImport imports,
      WatchlistQueries watchlists,
      ReceivedFiles files,
      AssetNames names,
      Cursors cursors,
      WatchlistConfig config,
      Clock clock) {
    this.imports = imports;
    this.watchlists = watchlists;
    this.files = files;
    this.names = names;
    this.cursors = cursors;
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
    int ordinal = after == null ? -1 : (int) after.id().getLeastSignificantBits();
    List<EntryView> rows = watchlists.entries(source, ordinal, page.limit() + 1);
    return Page.of(
        rows, page.limit(), row -> cursors.encode(Instant.EPOCH, new UUID(0, row.ordinal())));
  }

  /** The hash of the file makes it idempotent: the same content again is only noted as checked. */
  @POST
  @Path("/{source}/snapshots")
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @MaxBody(bytes = MAX_FILE_BYTES)
  @RolesAllowed(Roles.PLATFORM_ADMIN)
  @Operation(
      operationId = "importSnapshot",
      summary = "Imports a file and makes it the active snapshot of its list")
  @APIResponse(
      responseCode = "201",
      description = "The snapshot that is active now",
      content = @Content(schema = @Schema(implementation = SnapshotView.class)))
  public Response importSnapshot(
      @PathParam("source") @Pattern(regexp = SOURCE) String source,
      @QueryParam("format") @NotNull ListFormat format,
      @QueryParam("asset") String asset,
      @QueryParam("jurisdiction") @Pattern(regexp = "[A-Z]{2}") String jurisdiction,
      @QueryParam("publishedOn") String publishedOn,
      InputStream body) {
    ListRequest request =
        new ListRequest(
            source,
            format,
            asset(format, asset),
            jurisdiction,
            date(publishedOn),
            config.maxEntries());
    SnapshotView snapshot = files.with(body, file -> imports.run(request, file));
    return Response.status(Response.Status.CREATED).entity(snapshot).build();
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

  private static LocalDate date(String text) {
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw ProblemException.at(
          ProblemType.INVALID_FIELD, "publishedOn", "is not a date like 2021-07-01");
    }
  }
}
