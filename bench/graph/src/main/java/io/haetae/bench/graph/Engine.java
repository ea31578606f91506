package io.haetae.bench.graph;

import java.util.List;

/** What answers. */
interface Engine {
  /** Takes in the text of a query, where the engine has a language. */
  void learn(String read, String query);

  /** Every row of the answer. */
  List<long[]> rows(String read, Asked asked);
}
