package io.haetae.wallet.asset;

import io.haetae.contracts.asset.Network;
import java.util.List;

/**
 * An address as it was asked.
 *
 * @param text as written
 * @param network the network given, null when it was left to be detected
 * @param candidates its readings, likeliest first; empty where it is no legal address
 */
public record AskedAddress(String text, Network network, List<Candidate> candidates) {
  /** The network given, else that of the likeliest reading, else null. */
  public String networkId() {
    if (network != null) {
      return network.id();
    }
    return candidates.isEmpty() ? null : candidates.getFirst().network().id();
  }

  /** Family of the likeliest reading, null where it is no legal address. */
  public String family() {
    return candidates.isEmpty() ? null : candidates.getFirst().address().family().name();
  }

  /** The canonical spelling, else the text as written. */
  public String canonical() {
    return candidates.isEmpty() ? text : candidates.getFirst().address().canonical();
  }

  /** True where no rule of any asked network makes the text an address. */
  public boolean isIllegal() {
    return candidates.isEmpty();
  }
}
