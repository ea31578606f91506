package io.haetae.flow.bridge;

/**
 * A payout whose deposit nobody can see: its value presumably came out of a privacy coin. What it
 * was before is UNKNOWN, and nothing may be said of it.
 *
 * @param outOf network of the privacy coin
 * @param confidence 0 to 100
 */
public record PresumedOrigin(Payout payout, String outOf, int confidence) {}
