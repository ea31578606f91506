package io.haetae.flow.reach;

/**
 * How far a search for paths goes.
 *
 * @param paths how many paths, at most
 * @param hops transfers of a path, at most
 * @param work transfers looked at, at most
 */
public record PathBound(int paths, int hops, long work) {
  /** What ended a search before it had seen everything. */
  public enum Limit {
    PATHS,
    HOPS,
    WORK
  }
}
