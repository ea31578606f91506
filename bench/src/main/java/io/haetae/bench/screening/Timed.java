package io.haetae.bench.screening;

import io.haetae.bench.measure.Side;
import java.util.concurrent.Callable;

/** A side whose work yields a number that has to be right each time. */
record Timed(
    String name, long operations, long expected, Runnable before, Callable<? extends Number> work)
    implements Side {
  static final Runnable NOTHING = () -> {};

  @Override
  public void prepare() {
    before.run();
  }

  @Override
  public long run() throws Exception {
    long result = work.call().longValue();
    if (result != expected) {
      throw new IllegalStateException(
          name + " is wrong: " + result + " instead of " + expected + " listed");
    }
    return operations;
  }
}
