package io.haetae.flow.exposure;

/** How far arrays grow. */
final class Growth {
  private static final int MOST = Integer.MAX_VALUE - 8;

  private Growth() {}

  /** An eighth more, and at least what is needed. */
  static int of(int length, long needed) {
    if (needed > MOST) {
      throw new IllegalStateException("An engine cannot hold more than " + MOST + " of a kind");
    }
    return (int) Math.min(MOST, Math.max(needed, length + (length >> 3) + 16L));
  }
}
