package io.haetae.bench.screening;

/** Something else that can tell which addresses are listed. */
interface Peer extends AutoCloseable {
  String name();

  /** Whether each of these canonical texts is listed. */
  boolean[] answer(String[] asked) throws Exception;

  @Override
  void close();
}
