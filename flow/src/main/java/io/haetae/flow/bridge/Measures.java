package io.haetae.flow.bridge;

import java.math.BigInteger;

/** A caller's knowledge of which assets are one asset on several networks, and of prices. */
public interface Measures {
  /** What an amount of an asset comes to. */
  Measure of(String network, String asset, BigInteger amount);
}
