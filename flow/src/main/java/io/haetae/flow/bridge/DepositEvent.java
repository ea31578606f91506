package io.haetae.flow.bridge;

import java.time.Instant;
import java.util.Map;

/**
 * A deposit as a tool that reads bridge contracts hands it on.
 *
 * @param arguments of the contract's event by name: sender, receiver, amount, srcChain, dstChain,
 *     asset_s, and where the bridge says it asset_d and transferId
 */
public record DepositEvent(
    String bridge, String transaction, Instant time, Map<String, String> arguments) {
  /** Copies the arguments. */
  public DepositEvent {
    arguments = Map.copyOf(arguments);
  }
}
