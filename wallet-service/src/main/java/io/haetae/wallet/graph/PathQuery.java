package io.haetae.wallet.graph;

import io.haetae.contracts.asset.Network;

/**
 * Asks for the best path to each source or sink.
 *
 * @param address canonical
 * @param category what the end must be, {@code sanctioned} included; null for anything that is
 *     known
 * @param asset id on the network, null for each that the address moved
 * @param hops transfers of a path, at most
 * @param limit paths, at most
 */
record PathQuery(
    Network network,
    String address,
    PathDirection direction,
    String category,
    String asset,
    Period period,
    int hops,
    int limit) {}
