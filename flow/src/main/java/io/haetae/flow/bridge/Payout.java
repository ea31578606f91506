package io.haetae.flow.bridge;

import java.math.BigInteger;
import java.time.Instant;

/**
 * Value paid out by a bridge or swapper.
 *
 * @param service bridge or swapper; null where it is not known
 * @param receiver canonical; null where it cannot be seen
 * @param amount smallest units
 * @param message id that the deposit carries too; null where the service has none
 * @param source transaction of the deposit, where the service names it; else null
 */
public record Payout(
    String service,
    String transaction,
    Instant time,
    String network,
    String receiver,
    String asset,
    BigInteger amount,
    String message,
    String source,
    Measure measure) {}
