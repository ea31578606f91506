package io.haetae.casefile.graph;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A graph to keep.
 *
 * @param title 1 to 200 characters
 * @param network of the address that it began at
 * @param address that it began at
 * @param document the drawing as the console exports it
 */
public record KeepGraph(
    @NotBlank @Size(max = 200) String title,
    @NotBlank @Size(max = 50) String network,
    @NotBlank @Size(max = 256) String address,
    @NotNull @Schema(type = SchemaType.OBJECT, implementation = Object.class) JsonNode document) {}
