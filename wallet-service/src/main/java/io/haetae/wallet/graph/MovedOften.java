package io.haetae.wallet.graph;

/**
 * How often an address moved an asset.
 *
 * @param asset id on the network
 */
record MovedOften(String asset, long transfers) {}
