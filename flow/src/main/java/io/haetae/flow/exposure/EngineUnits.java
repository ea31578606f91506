package io.haetae.flow.exposure;

import java.math.BigInteger;

/** How many smallest units of an asset are one unit of the engine, so that supplies fit a long. */
@FunctionalInterface
public interface EngineUnits {
  /** Counts in smallest units themselves. */
  EngineUnits SMALLEST = (network, asset) -> BigInteger.ONE;

  /** Smallest units for each engine unit of this asset, at least 1. */
  BigInteger of(String network, String asset);

  /** The asset id of a network's own coin; unless told otherwise, the id of the network. */
  default String coin(String network) {
    return network;
  }
}
