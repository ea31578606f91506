package io.haetae.bench.report;

/**
 * A goal and what was reached.
 *
 * @param name what is asked for
 * @param atLeast the least that meets it
 * @param reached the median that was measured
 */
public record Goal(String name, double atLeast, double reached) {

  /** Whether the median reaches it. */
  public boolean met() {
    return reached >= atLeast;
  }
}
