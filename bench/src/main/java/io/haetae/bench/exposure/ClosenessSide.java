package io.haetae.bench.exposure;

import java.util.List;

/** Says which categories an address received anything of within five hops, and in how few. */
interface ClosenessSide extends AutoCloseable {
  int HOPS = 5;

  /** Name for people. */
  String name();

  /** Of each address, a row of category and hops for each category, in order of category. */
  List<long[][]> rows(int[] asked) throws Exception;

  /** A sum over the rows of each answer, after all of them were read. */
  long[] sums(int[] asked) throws Exception;

  @Override
  void close();
}
