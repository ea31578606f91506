package io.haetae.casefile.graph;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A kept graph as it was drawn.
 *
 * @param graph what it is
 * @param document the drawing as the console exports it
 */
public record GraphDocument(
    @NotNull GraphView graph,
    @NotNull @Schema(type = SchemaType.OBJECT, implementation = Object.class) JsonNode document) {}
