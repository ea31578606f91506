package io.haetae.flow.bridge;

import java.util.Locale;
import java.util.Map;

/** Networks by the names and numbers that bridges give them. */
final class BridgeNetworks {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("ETH", "ethereum"),
          Map.entry("ETHEREUM", "ethereum"),
          Map.entry("ETHEREUM MAINNET", "ethereum"),
          Map.entry("BNB", "bsc"),
          Map.entry("BSC", "bsc"),
          Map.entry("BNB CHAIN MAINNET", "bsc"),
          Map.entry("BINANCE SMART CHAIN", "bsc"),
          Map.entry("POLYGON", "polygon"),
          Map.entry("AVALANCHE", "avalanche-c"),
          Map.entry("AVALANCHE C-CHAIN", "avalanche-c"),
          Map.entry("ARBITRUM", "arbitrum"),
          Map.entry("ARBITRUM ONE", "arbitrum"),
          Map.entry("OPTIMISM", "optimism"),
          Map.entry("GNOSIS CHAIN", "gnosis"),
          Map.entry("TRON", "tron"),
          Map.entry("SOLANA", "solana"),
          Map.entry("BITCOIN", "bitcoin"));

  private static final Map<Long, String> EIP155 =
      Map.ofEntries(
          Map.entry(1L, "ethereum"),
          Map.entry(10L, "optimism"),
          Map.entry(14L, "flare"),
          Map.entry(56L, "bsc"),
          Map.entry(61L, "ethereum-classic"),
          Map.entry(100L, "gnosis"),
          Map.entry(137L, "polygon"),
          Map.entry(146L, "sonic"),
          Map.entry(324L, "zksync-era"),
          Map.entry(2020L, "ronin"),
          Map.entry(5000L, "mantle"),
          Map.entry(8217L, "kaia"),
          Map.entry(8453L, "base"),
          Map.entry(42161L, "arbitrum"),
          Map.entry(43114L, "avalanche-c"),
          Map.entry(59144L, "linea"),
          Map.entry(80094L, "berachain"),
          Map.entry(81457L, "blast"),
          Map.entry(534352L, "scroll"));

  private BridgeNetworks() {}

  /** The network's id as in assets.yaml; throws where the name is not known. */
  static String named(String name) {
    String id = NAMES.get(name.trim().toUpperCase(Locale.ROOT));
    if (id == null) {
      throw new UndecodableException("No network is known by the name " + name);
    }
    return id;
  }

  /** The network of a chain id; one outside assets.yaml by its CAIP-2 name. */
  static String numbered(long chain) {
    return EIP155.getOrDefault(chain, "eip155:" + chain);
  }
}
