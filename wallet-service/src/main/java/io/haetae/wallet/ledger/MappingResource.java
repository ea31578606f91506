package io.haetae.wallet.ledger;

import io.haetae.contracts.identity.Roles;
import io.haetae.contracts.problem.ProblemType;
import io.haetae.platform.audit.Audit;
import io.haetae.platform.identity.CurrentCaller;
import io.haetae.platform.problem.ProblemException;
import io.haetae.platform.tenancy.TenantTransactional;
import io.haetae.wallet.chainfile.ColumnMapping;
import io.haetae.wallet.chainfile.UnreadableFileException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the columns of tables mean that are no known export. */
@Path("/v1/ledger/mappings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ledger")
@RunOnVirtualThread
class MappingResource {
  private final MappingStore mappings;
  private final CurrentCaller callers;
  private final Audit audit;

  MappingResource(MappingStore mappings, CurrentCaller callers, Audit audit) {
    this.mappings = mappings;
    this.callers = callers;
    this.audit = audit;
  }

  @GET
  @TenantTransactional
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.AUDITOR})
  @Operation(operationId = "listLedgerMappings", summary = "What the columns of tables mean")
  public MappingView.All list() {
    return new MappingView.All(mappings.all());
  }

  @PUT
  @Path("/{name}")
  @Consumes(MediaType.TEXT_PLAIN)
  @TenantTransactional
  @RolesAllowed(Roles.PLATFORM_ADMIN)
  @Operation(
      operationId = "putLedgerMapping",
      summary = "Says in YAML what the columns of a table mean; later imports are read by it")
  public MappingView put(
      @PathParam("name") @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,99}") String name,
      @NotNull String yaml) {
    try {
      ColumnMapping.parse(yaml);
    } catch (UnreadableFileException e) {
      throw ProblemException.at(ProblemType.INVALID_FIELD, "/mapping", e.getMessage());
    }
    mappings.put(name, yaml, callers.get().subject());
    audit.record("ledger-mapping.changed", "ledger-mapping", name, Map.of());
    return mappings.find(name).orElseThrow();
  }
}
