package io.haetae.bench.report;

import io.haetae.bench.measure.Spread;

/**
 * A measured quantity.
 *
 * @param name what was measured
 * @param unit of the numbers
 * @param spread over the repeats
 */
public record Measure(String name, String unit, Spread spread) {}
