package io.haetae.flow.reach;

/**
 * A transfer on a path.
 *
 * @param from address that paid
 * @param to address that was paid
 * @param time in the unit of the graph
 * @param amount in the unit of the graph
 * @param transfer its number in the order in which the transfers were added, from 0
 */
public record Step(int from, int to, long time, long amount, int transfer) {}
