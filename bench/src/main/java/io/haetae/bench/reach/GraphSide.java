package io.haetae.bench.reach;

import java.util.List;

/** Something that holds a graph and answers. */
interface GraphSide extends AutoCloseable {
  /** Name for people. */
  String name();

  /** Every row of each answer, in the order of the read. */
  List<long[][]> rows(Read read, List<Question> questions) throws Exception;

  /**
   * A sum over the rows of each answer, {@link io.haetae.bench.peer.RowSums#of}, after all of them
   * were read.
   */
  long[] sums(Read read, List<Question> questions) throws Exception;

  @Override
  void close();
}
