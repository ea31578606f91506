package io.haetae.bench.measure;

import java.util.Arrays;
import java.util.Locale;

/**
 * Median and range of repeats.
 *
 * @param repeats how many
 * @param median the middle, or the mean of the two in the middle
 * @param min smallest
 * @param max largest
 */
public record Spread(int repeats, double median, double min, double max) {

  /** Of at least one value. */
  public static Spread of(double... values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("No repeats");
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    double median =
        sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    return new Spread(sorted.length, median, sorted[0], sorted[sorted.length - 1]);
  }

  /** Width of the range as a share of the median. */
  public double width() {
    return (max - min) / median;
  }

  /** Median and range, scaled, for people. */
  public String text(double scale, String unit) {
    return String.format(
        Locale.ROOT,
        "%,.2f %s (%,.2f to %,.2f, %d repeats)",
        median / scale,
        unit,
        min / scale,
        max / scale,
        repeats);
  }
}
