package io.haetae.wallet.replay;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where the verdict of now says something else.
 *
 * @param field JSON pointer into the verdict
 * @param was the value then, null where there was none
 * @param now the value now, null where there is none
 */
@Schema(name = "ReplayDifference", requiredProperties = "field")
public record Difference(
    String field,
    @Schema(implementation = Object.class, nullable = true) JsonNode was,
    @Schema(implementation = Object.class, nullable = true) JsonNode now) {}
