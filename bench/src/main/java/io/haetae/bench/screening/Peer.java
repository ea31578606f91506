package io.haetae.bench.screening;

/** Something else that can tell which addresses are listed. */
interface Peer extends AutoCloseable {
  String name();

  /** Answers the first questions, by canonical text. */
  boolean[] answer(Questions questions, int first) throws Exception;

  @Override
  void close();
}
