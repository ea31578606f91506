package io.haetae.wallet.graph;

import java.util.List;
import java.util.Set;

/**
 * The latest of what addresses moved.
 *
 * @param movements latest first
 * @param cut addresses of which as much was read as was asked for: there may be more
 */
record LatestMovements(List<Movement> movements, Set<String> cut) {
  /** Whether this is not all, or more than that many. */
  boolean exceeds(int most) {
    return !cut.isEmpty() || movements.size() > most;
  }
}
