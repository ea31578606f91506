package io.haetae.flow.reach;

/**
 * A third address that closes a cycle: value went from the first to the second, on to it, and back
 * to the first.
 *
 * @param address the third
 * @param onward transfers from the second address to it
 * @param back transfers from it to the first address
 */
public record ThreeCycle(int address, Transfers onward, Transfers back) {
  /**
   * Transfers taken together.
   *
   * @param count how many
   * @param sum of their amounts
   * @param largest of their amounts
   */
  public record Transfers(int count, long sum, long largest) {}
}
