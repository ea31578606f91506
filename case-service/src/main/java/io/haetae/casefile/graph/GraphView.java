package io.haetae.casefile.graph;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * A kept graph without its drawing.
 *
 * @param id of the graph
 * @param title as its author named it
 * @param network of the address that it began at
 * @param address that it began at
 * @param author user name
 * @param keptAt when
 */
public record GraphView(
    @NotNull UUID id,
    @NotNull String title,
    @NotNull String network,
    @NotNull String address,
    @NotNull String author,
    @NotNull Instant keptAt) {}
