package io.haetae.wallet.attribution;

import io.haetae.contracts.identity.Roles;
import io.haetae.platform.http.MaxBody;
import io.haetae.platform.identity.CurrentCaller;
import io.haetae.platform.paging.Cursors;
import io.haetae.platform.paging.Keyset;
import io.haetae.platform.paging.Page;
import io.haetae.platform.paging.PageRequest;
import io.haetae.platform.tenancy.TenantTransactional;
import io.haetae.platform.tenancy.TenantTransactions;
import io.haetae.wallet.imports.ImportKind;
import io.haetae.wallet.imports.ImportProgress;
import io.haetae.wallet.imports.ImportView;
import io.haetae.wallet.tagpack.PackFormat;
import io.haetae.wallet.watchlist.ReceivedFiles;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Packs of labels and what of them could not be used. */
@Path("/v1/attributions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attributions")
@RunOnVirtualThread
class PackResource {
  private static final String PACK = "[a-z0-9][a-z0-9._/-]{0,99}";
  private static final int LATEST_IMPORTS = 50;
  private static final long MAX_FILE_BYTES = 64L << 20;

  private final PackImport imports;
  private final PackQueries packs;
  private final ImportProgress progress;
  private final ReceivedFiles files;
  private final TenantTransactions transactions;
  private final CurrentCaller callers;
  private final Cursors cursors;

  PackResource(
      PackImport imports,
      PackQueries packs,
      ImportProgress progress,
      ReceivedFiles files,
      TenantTransactions transactions,
      CurrentCaller callers,
      Cursors cursors) {
    this.imports = imports;
    this.packs = packs;
    this.progress = progress;
    this.files = files;
    this.transactions = transactions;
    this.callers = callers;
    this.cursors = cursors;
  }

  /** The hash of the file makes it idempotent: the same content again changes nothing. */
  @POST
  @Path("/packs")
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @MaxBody(bytes = MAX_FILE_BYTES)
  @RolesAllowed(Roles.PLATFORM_ADMIN)
  @Operation(
      operationId = "importAttributionPack",
      summary = "Imports a file as what its pack says from now on")
  @APIResponse(
      responseCode = "201",
      description = "The pack as it is now",
      content = @Content(schema = @Schema(implementation = PackView.class)))
  public Response importPack(
      @QueryParam("pack") @NotNull @Pattern(regexp = PACK) String pack,
      @QueryParam("format") @NotNull PackFormat format,
      InputStream body) {
    boolean changed = files.with(body, file -> imports.run(pack, format, file));
    PackView view = transactions.call(callers.get().tenant(), () -> packs.find(pack).orElseThrow());
    return Response.status(Response.Status.CREATED).entity(view.after(changed)).build();
  }

  @GET
  @Path("/packs")
  @Authenticated
  @TenantTransactional
  @Operation(operationId = "listAttributionPacks", summary = "Every pack and what it holds")
  public PackView.All list() {
    return new PackView.All(packs.all());
  }

  @GET
  @Path("/pack-imports")
  @TenantTransactional
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.AUDITOR})
  @Operation(
      operationId = "listPackImports",
      summary = "How far the last imports of packs are, or how they ended, latest first")
  public ImportView.All imports(
      @Parameter(description = "Of this pack only") @QueryParam("pack") String pack) {
    return new ImportView.All(progress.latest(ImportKind.LABELS, pack, LATEST_IMPORTS));
  }

  @GET
  @Path("/quarantine")
  @Authenticated
  @TenantTransactional
  @Operation(
      operationId = "listQuarantinedRows",
      summary = "Rows of packs that could not be used, with the reason")
  public Page<QuarantineView> quarantine(
      @QueryParam("pack") String pack,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    PageRequest page = PageRequest.of(limit, cursor);
    Keyset after = cursors.decode(page.cursor());
    long offset = after == null ? 0 : after.id().getLeastSignificantBits();
    List<QuarantineView> rows = packs.quarantine(pack, offset, page.limit() + 1);
    String next = cursors.encode(Instant.EPOCH, new UUID(0, offset + page.limit()));
    return Page.of(rows, page.limit(), row -> next);
  }
}
