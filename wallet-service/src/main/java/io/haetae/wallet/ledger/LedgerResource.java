package io.haetae.wallet.ledger;

import io.haetae.contracts.asset.AddressFamily;
import io.haetae.contracts.asset.Network;
import io.haetae.contracts.identity.Roles;
import io.haetae.contracts.problem.ProblemType;
import io.haetae.platform.http.MaxBody;
import io.haetae.platform.identity.CurrentCaller;
import io.haetae.platform.problem.ProblemException;
import io.haetae.platform.tenancy.TenantTransactional;
import io.haetae.platform.tenancy.TenantTransactions;
import io.haetae.wallet.asset.AssetNames;
import io.haetae.wallet.chainfile.ChainFormat;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Imports into the ledger, and what it covers. */
@Path("/v1/ledger")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ledger")
@RunOnVirtualThread
class LedgerResource {
  private static final long MAX_FILE_BYTES = 8L << 30;
  private static final Set<AddressFamily> ACCOUNTS =
      EnumSet.of(AddressFamily.EVM, AddressFamily.TRON);
  private static final Set<AddressFamily> OTHERS =
      EnumSet.of(AddressFamily.XRP_LEDGER, AddressFamily.SOLANA, AddressFamily.MONERO);

  private final LedgerImports imports;
  private final ImportQueries store;
  private final MappingStore mappings;
  private final CoverageQueries coverage;
  private final ReceivedLedgers files;
  private final AssetNames names;
  private final TenantTransactions transactions;
  private final CurrentCaller callers;

  LedgerResource(
      LedgerImports imports,
      ImportQueries store,
      MappingStore mappings,
      CoverageQueries coverage,
      ReceivedLedgers files,
      AssetNames names,
      TenantTransactions transactions,
      CurrentCaller callers) {
    this.imports = imports;
    this.store = store;
    this.mappings = mappings;
    this.coverage = coverage;
    this.files = files;
    this.names = names;
    this.transactions = transactions;
    this.callers = callers;
  }

  /** The hash of the file makes it idempotent: the same content again doubles nothing. */
  @POST
  @Path("/imports")
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @MaxBody(bytes = MAX_FILE_BYTES)
  @RolesAllowed(Roles.PLATFORM_ADMIN)
  @Operation(
      operationId = "importLedger",
      summary = "Takes a file of a ledger and reads it; one that was cut off goes on where it was")
  @APIResponse(
      responseCode = "202",
      description = "How far the import is",
      content = @Content(schema = @Schema(implementation = LedgerImport.class)))
  public Response importLedger(
      @QueryParam("network") @NotNull String network,
      @QueryParam("format") @NotNull ChainFormat format,
      @QueryParam("source") @NotNull @Size(min = 1, max = 200) String source,
      @QueryParam("mapping") String mapping,
      @QueryParam("height") @Min(0) Long height,
      InputStream body) {
    Network known = names.network(network, "/network");
    requireFit(known, format);
    String columns = columns(format, mapping);
    ReceivedLedgers.Received received = files.receive(body);
    LedgerFile file =
        new LedgerFile(
            known.id(), format, source, received.content(), received.bytes(), columns, height);
    return Response.status(Response.Status.ACCEPTED).entity(imports.accept(file, received)).build();
  }

  @GET
  @Path("/imports/{id}")
  @TenantTransactional
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.AUDITOR})
  @Operation(
      operationId = "getLedgerImport",
      summary = "How far the import of a file is, or how it ended")
  public LedgerImport get(@PathParam("id") UUID id) {
    return store
        .find(id)
        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "No such import"));
  }

  @GET
  @Path("/coverage")
  @Authenticated
  @TenantTransactional
  @Operation(
      operationId = "getLedgerCoverage",
      summary = "Which blocks and transfers of each network the ledger holds, and its gaps")
  public CoverageView.All coverage() {
    return new CoverageView.All(coverage.all());
  }

  private static void requireFit(Network network, ChainFormat format) {
    boolean accounts = ACCOUNTS.contains(network.family());
    boolean fits =
        format == ChainFormat.MAPPED
            || (format.unspentOutputs()
                ? !accounts && !OTHERS.contains(network.family())
                : accounts);
    if (!fits) {
      throw ProblemException.at(
          ProblemType.INVALID_FIELD, "/format", "is no format of " + network.id());
    }
  }

  private String columns(ChainFormat format, String mapping) {
    if (format != ChainFormat.MAPPED) {
      return null;
    }
    if (mapping == null) {
      throw ProblemException.at(ProblemType.INVALID_FIELD, "/mapping", "is required for MAPPED");
    }
    return transactions
        .call(callers.get().tenant(), () -> mappings.find(mapping))
        .map(MappingView::yaml)
        .orElseThrow(
            () -> ProblemException.at(ProblemType.INVALID_FIELD, "/mapping", "is not known"));
  }
}
