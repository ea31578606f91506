package io.haetae.name.read;

/** One slip of the keyboard: a letter too many, too few or wrong, or two neighbours swapped. */
public final class SingleSlip {
  private SingleSlip() {}

  /** Whether two texts are equal or one slip apart. */
  public static boolean between(String a, String b) {
    int same = 0;
    int most = Math.min(a.length(), b.length());
    while (same < most && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    int tail = 0;
    while (tail < most - same
        && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
      tail++;
    }
    int left = Math.max(a.length(), b.length()) - same - tail;
    return left <= 1
        || left == 2
            && a.length() == b.length()
            && a.charAt(same) == b.charAt(same + 1)
            && a.charAt(same + 1) == b.charAt(same);
  }
}
