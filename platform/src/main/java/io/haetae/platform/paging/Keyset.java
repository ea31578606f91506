package io.haetae.platform.paging;

import java.time.Instant;
import java.util.UUID;

/**
 * The last row of a page.
 *
 * @param at its time
 * @param id tells rows of one time apart
 */
public record Keyset(Instant at, UUID id) {}
