package io.haetae.casefile.desk;

import static io.haetae.contracts.identity.Roles.BANK_APPROVER;
import static io.haetae.contracts.identity.Roles.BANK_REPORTING_OFFICER;

import io.haetae.casefile.review.ReviewService;
import io.haetae.casefile.review.ReviewVerdict;
import io.haetae.platform.idempotency.Idempotent;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reviews over HTTP; an analyst prepares them, an approver or the reporting officer decides. */
@Path("/v1/cases/{id}/reviews")
@Tag(name = "cases")
@RolesAllowed({BANK_APPROVER, BANK_REPORTING_OFFICER})
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class ReviewResource {
  private final CaseDesk desk;
  private final ReviewService reviews;

  ReviewResource(CaseDesk desk, ReviewService reviews) {
    this.desk = desk;
    this.reviews = reviews;
  }

  @POST
  @Idempotent
  @Operation(operationId = "reviewVerdict", summary = "Review a refused or blocked verdict")
  @APIResponse(
      responseCode = "201",
      description = "The case with the review",
      content = @Content(schema = @Schema(implementation = CaseDetail.class)))
  public Response review(@PathParam("id") UUID id, @NotNull @Valid ReviewVerdict command) {
    reviews.write(id, command);
    return Response.status(Response.Status.CREATED).entity(desk.detail(id)).build();
  }
}
