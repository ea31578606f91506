package io.haetae.flow.bridge;

import java.math.BigDecimal;

/**
 * An amount as it can be compared on both sides.
 *
 * @param unit what is counted: an asset's name where it stays the same, else {@code USD}
 * @param value how much, in whole units
 */
public record Measure(String unit, BigDecimal value) {}
