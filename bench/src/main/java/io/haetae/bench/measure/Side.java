package io.haetae.bench.measure;

/** One side of a comparison. */
public interface Side {
  /** Name for people. */
  String name();

  /** What has to be ready before the work, outside the time that counts. */
  default void prepare() {}

  /** Does the work once, throws when an answer is wrong, and returns how many operations it was. */
  long run() throws Exception;
}
