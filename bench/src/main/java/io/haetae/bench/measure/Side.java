package io.haetae.bench.measure;

/** One side of a comparison. */
public interface Side {
  /** Name for people. */
  String name();

  /** Does the work once, throws when an answer is wrong, and returns how many operations it was. */
  long run() throws Exception;
}
