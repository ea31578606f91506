package io.haetae.flow.bridge;

/**
 * A conversion whose payout nobody can see: its value presumably left into a privacy coin.
 *
 * @param into network of the privacy coin
 * @param confidence 0 to 100
 */
public record PresumedExit(Deposit deposit, String into, int confidence) {}
