package io.haetae.wallet.name;

import io.haetae.name.NameKind;
import io.haetae.platform.identity.CurrentCaller;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Looks names up without a verdict; nothing is kept and nothing is told. */
@Path("/v1/names")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Names")
@Authenticated
@RunOnVirtualThread
class NameSearchResource {
  private static final String DEFAULT_LIMIT = "20";
  private static final String LEAST_THRESHOLD = "0.5";

  private final ActiveNames names;
  private final NameConfig config;
  private final CurrentCaller callers;

  NameSearchResource(ActiveNames names, NameConfig config, CurrentCaller callers) {
    this.names = names;
    this.config = config;
    this.callers = callers;
  }

  @GET
  @Path("/search")
  @Operation(
      operationId = "searchNames",
      summary = "Listed bodies with such a name, and by which part of which alias")
  public NameSearch search(
      @QueryParam("q") @NotBlank @Size(max = 300) String text,
      @QueryParam("kind") NameKind kind,
      @QueryParam("birthDate")
          @Pattern(regexp = ScreenName.BIRTH_DATE, message = ScreenName.BIRTH_DATE_MESSAGE)
          String birthDate,
      @QueryParam("country")
          @Pattern(regexp = ScreenName.COUNTRY, message = ScreenName.COUNTRY_MESSAGE)
          String country,
      @QueryParam("threshold") @DecimalMin(LEAST_THRESHOLD) @DecimalMax("1") BigDecimal threshold,
      @Parameter(
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      format = "int32",
                      defaultValue = DEFAULT_LIMIT,
                      minimum = "1",
                      maximum = "100"))
          @QueryParam("limit")
          @Min(1)
          @Max(100)
          Integer limit) {
    double least =
        threshold == null ? config.threshold(callers.get().tenant()) : threshold.doubleValue();
    AskedName asked =
        new AskedName(text.strip(), kind == null ? NameKind.UNKNOWN : kind, birthDate, country);
    BuiltNames built = names.latest();
    return new NameSearch(
        NameCandidate.rounded(least),
        built.search(
            asked.question(limit == null ? Integer.parseInt(DEFAULT_LIMIT) : limit, least)),
        built.lists().lists(),
        built.index().parties(),
        built.index().names());
  }
}
