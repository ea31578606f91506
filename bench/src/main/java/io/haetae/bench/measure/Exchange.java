package io.haetae.bench.measure;

/** One request and its answer; throws when the answer is wrong. */
public interface Exchange {
  /** Sends the request of this number, which no other call has, and reads the answer. */
  void send(long number) throws Exception;
}
