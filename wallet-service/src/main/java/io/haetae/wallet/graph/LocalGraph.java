package io.haetae.wallet.graph;

import io.haetae.flow.reach.FlowPath;
import io.haetae.flow.reach.TransferGraph;
import io.haetae.flow.reach.TransferGraphBuilder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathered transfers of one asset, numbered for the search. */
final class LocalGraph {
  private static final int LONG_BITS = 62;

  private final List<Movement> movements;
  private final List<String> addresses = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final TransferGraph graph;

  /**
   * Amounts that are too large for the search lose their last bits there; what is reported has
   * them.
   */
  LocalGraph(String first, List<Movement> movements) {
    this.movements = movements;
    number(first);
    movements.forEach(
        movement -> {
          number(movement.from());
          number(movement.to());
        });
    int bits = movements.stream().mapToInt(m -> m.amount().bitLength()).max().orElse(0);
    int shift = Math.max(0, bits - LONG_BITS);
    TransferGraphBuilder builder = TransferGraph.builder(addresses.size());
    for (Movement movement : movements) {
      builder.add(
          number(movement.from()),
          number(movement.to()),
          ChronoUnit.MICROS.between(Instant.EPOCH, movement.time()),
          movement.amount().shiftRight(shift).longValueExact());
    }
    this.graph = builder.build();
  }

  TransferGraph graph() {
    return graph;
  }

  String address(int number) {
    return addresses.get(number);
  }

  List<Movement> steps(FlowPath path) {
    return path.steps().stream().map(step -> movements.get(step.transfer())).toList();
  }

  private int number(String address) {
    return numbers.computeIfAbsent(
        address,
        text -> {
          addresses.add(text);
          return addresses.size() - 1;
        });
  }
}
