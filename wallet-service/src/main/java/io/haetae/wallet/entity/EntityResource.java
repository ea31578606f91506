package io.haetae.wallet.entity;

import io.haetae.contracts.identity.Roles;
import io.haetae.contracts.problem.ProblemType;
import io.haetae.platform.paging.PageRequest;
import io.haetae.platform.problem.ProblemException;
import io.haetae.platform.tenancy.TenantTransactional;
import io.haetae.wallet.party.NameForm;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Bodies that lists name, each once. */
@Path("/v1/entities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Entities")
@RunOnVirtualThread
class EntityResource {
  private final EntityService service;
  private final EntityRepository entities;

  EntityResource(EntityService service, EntityRepository entities) {
    this.service = service;
    this.entities = entities;
  }

  /** By the beginnings of words of a listed name; likeness is for the name search. */
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
  @Operation(operationId = "listEntities", summary = "Entities by a listed name")
  public EntityView.Hits list(
      @QueryParam("name") @NotBlank @Size(max = 200) String name,
      @QueryParam("limit") Integer limit) {
    String form = NameForm.of(name);
    if (form.isEmpty()) {
      throw ProblemException.at(ProblemType.INVALID_FIELD, "name", "has no letter and no digit");
    }
    return new EntityView.Hits(entities.search(form, PageRequest.of(limit, null).limit()));
  }

  @GET
  @Path("/{id}")
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
      operationId = "getEntity",
      summary = "What every list says of one body, why they mean it, and who owns it")
  public EntityView get(@PathParam("id") UUID id) {
    return service.get(id);
  }
}
