package io.haetae.flow.exposure;

import java.util.BitSet;

/** Which holdings a transfer touches: what is taken back leaves a number that nothing touches. */
final class TouchedHoldings {
  private final OutputOwners outputs;
  private BitSet absent = new BitSet();

  TouchedHoldings(OutputOwners outputs) {
    this.outputs = outputs;
  }

  /** Whether a transfer touches a holding, or an output that it owns. */
  boolean has(int holding) {
    return !absent.get(holding);
  }

  void add(int from, int to) {
    touch(from, absent);
    touch(to, absent);
  }

  /** Finds them anew among so many holdings. */
  void find(TransferLog log, int holdings) {
    BitSet none = new BitSet(holdings);
    none.set(TransferLog.FIRST_HOLDING, Math.max(TransferLog.FIRST_HOLDING, holdings));
    for (int i = 0; i < log.size(); i++) {
      touch(log.from(i), none);
      touch(log.to(i), none);
    }
    absent = none;
  }

  private void touch(int holding, BitSet untouched) {
    untouched.clear(holding);
    untouched.clear(outputs.owner(holding));
  }
}
