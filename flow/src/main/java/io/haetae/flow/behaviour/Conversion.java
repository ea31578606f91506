package io.haetae.flow.behaviour;

/**
 * Value that went into a bridge or swap and came out as another asset or on another network.
 *
 * @param service bridge or swapper
 * @param confidence that both sides belong together, 0 to 100
 */
public record Conversion(Movement paid, Movement received, String service, int confidence) {}
