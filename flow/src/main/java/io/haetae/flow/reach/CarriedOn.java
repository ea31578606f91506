package io.haetae.flow.reach;

/**
 * What arrived at an address by transfers that carried value on.
 *
 * @param address where it arrived
 * @param hops the fewest transfers to it
 * @param transfers how many different last transfers
 * @param amount their sum
 */
public record CarriedOn(int address, int hops, int transfers, long amount) {}
