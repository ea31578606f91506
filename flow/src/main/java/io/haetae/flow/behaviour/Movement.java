package io.haetae.flow.behaviour;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;

/**
 * Value that moved between two addresses, on any kind of network; a transaction of unspent outputs
 * appears as one movement for each output, from its payer.
 *
 * @param network id as in assets.yaml
 * @param asset native symbol, or the canonical contract of a token
 * @param token whether the asset is a token, not the network's own coin
 * @param transaction id; null where the source has none
 * @param amount smallest units
 * @param usd value at its time; null where no price is known
 */
public record Movement(
    String network,
    String asset,
    boolean token,
    String transaction,
    Instant time,
    String from,
    String to,
    BigInteger amount,
    BigDecimal usd) {
  /** Whether it is of the same asset on the same network. */
  public boolean sameAsset(Movement other) {
    return network.equals(other.network) && asset.equals(other.asset);
  }
}
