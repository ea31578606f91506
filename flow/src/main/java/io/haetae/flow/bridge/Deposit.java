package io.haetae.flow.bridge;

import java.math.BigInteger;
import java.time.Instant;

/**
 * Value paid into a bridge or swapper: the leg that is left.
 *
 * @param service bridge or swapper
 * @param network that the value leaves
 * @param destination network to which it should go; null where it is not said
 * @param receiver there, canonical; null where it is not said
 * @param asset that was paid in
 * @param destinationAsset that should be paid out; null where it is not said
 * @param amount smallest units
 * @param message id that the payout repeats; null where the service has none
 */
public record Deposit(
    String service,
    String transaction,
    Instant time,
    String network,
    String destination,
    String sender,
    String receiver,
    String asset,
    String destinationAsset,
    BigInteger amount,
    String message,
    Measure measure) {}
