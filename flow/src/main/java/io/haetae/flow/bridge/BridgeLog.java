package io.haetae.flow.bridge;

import java.time.Instant;
import java.util.List;

/**
 * A log of an EVM contract, as ethereum-etl exports it.
 *
 * @param address of the contract that wrote it, lower case
 * @param topics hexadecimal with 0x, the event's signature first
 * @param data hexadecimal with 0x
 */
public record BridgeLog(
    String network,
    String address,
    String transaction,
    Instant time,
    List<String> topics,
    String data) {
  /** Copies the topics. */
  public BridgeLog {
    topics = List.copyOf(topics);
  }
}
