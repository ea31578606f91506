package io.haetae.bench.reach;

import java.util.Optional;

/** How many times as fast as a peer Haetae should be. */
final class Goals {
  private Goals() {}

  static Optional<Double> of(Read read, String peer) {
    if (peer.equals("JGraphT")) {
      return Optional.empty();
    }
    return switch (read) {
      case REACH_1, REACHED_2 -> Optional.empty();
      case REACH_2 -> Optional.of(100.0);
      case REACH_3 -> peer.equals("Neo4j") ? Optional.of(300.0) : Optional.empty();
      case BLOCKED_MEDIA, SHORTEST_PATH, THREE_CYCLES, TRACES, CARRIED_ON -> Optional.of(50.0);
    };
  }
}
