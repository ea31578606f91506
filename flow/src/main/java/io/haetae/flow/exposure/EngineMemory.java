package io.haetae.flow.exposure;

/**
 * Bytes of heap that an engine takes.
 *
 * @param holdings how many there are
 * @param transfers how many there are
 * @param vectorBytes for the rows and vectors of all holdings
 * @param transferBytes for the transfers with their index
 * @param nameBytes for finding holdings by address
 */
public record EngineMemory(
    int holdings, int transfers, long vectorBytes, long transferBytes, long nameBytes) {
  /** Of rows and vectors. */
  public double perHolding() {
    return (double) vectorBytes / Math.max(1, holdings);
  }

  /** Of transfers with their index. */
  public double perTransfer() {
    return (double) transferBytes / Math.max(1, transfers);
  }
}
