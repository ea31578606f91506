package io.haetae.flow.reach;

import java.util.List;
import java.util.Set;

/**
 * Paths, best first, at most one for each source or sink.
 *
 * @param paths none that is better was left out, unless a hub was cut or the hops were too few
 * @param work transfers that were looked at
 * @param cutBy the bounds that ended the search; empty where it saw everything
 * @param omission what hubs had more
 */
public record FoundPaths(
    List<FlowPath> paths, long work, Set<PathBound.Limit> cutBy, Omission omission) {
  /** Copies the collections. */
  public FoundPaths {
    paths = List.copyOf(paths);
    cutBy = Set.copyOf(cutBy);
  }

  /** Whether each source or sink that any path leads to has its best one here. */
  public boolean complete() {
    return cutBy.isEmpty() && omission.none();
  }
}
