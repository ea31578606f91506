package io.haetae.wallet.graph;

import java.math.BigInteger;
import java.time.Instant;

/**
 * Value that moved between two addresses.
 *
 * @param from canonical; null where it was newly made or nobody saw where it came from
 * @param to canonical; null where it was destroyed or the script names nobody
 * @param asset id on the network: its native symbol, or the contract of a token
 * @param amount smallest units
 * @param transaction hash, null where the source has none
 */
record Movement(
    String from, String to, String asset, BigInteger amount, Instant time, String transaction) {
  /** The other end, seen from the side that the direction names. */
  String other(Side direction) {
    return direction == Side.IN ? from : to;
  }

  String own(Side direction) {
    return direction == Side.IN ? to : from;
  }
}
