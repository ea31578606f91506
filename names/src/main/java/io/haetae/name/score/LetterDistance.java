package io.haetae.name.score;

/**
 * Damerau and Levenshtein's distance (optimal string alignment) in which what typists, readers and
 * transliterators confuse costs less than a slip.
 */
final class LetterDistance {
  private static final double SLIP = 1;
  private static final double FIRST = 1.3;
  private static final double DOUBLED = 0.3;
  private static final double SILENT = 0.4;
  private static final double SWAPPED = 0.8;
  private static final double VOWEL = 0.5;
  private static final double ALIKE = 0.5;
  private static final double LOOKS_ALIKE = 0.4;
  private static final String VOWELS = "aeiouy";
  private static final String[] SOUNDS = {
    "bpvf", "vwu", "dt", "gkqcx", "sczx", "zj", "jy", "jg", "yi", "mn", "lr", "ou", "hx"
  };
  private static final String[] LOOKS = {
    "1il", "0o", "3e", "4a", "5s", "7t", "8b", "9g", "6b", "2z"
  };
  private static final double[][] SUBSTITUTE = substitutes();

  private LetterDistance() {}

  /** The cost of turning one lower-case word into the other; endless when above the most. */
  static double of(String a, String b, double most) {
    int width = b.length() + 1;
    double[] earlier = new double[width];
    double[] before = new double[width];
    double[] here = new double[width];
    for (int j = 1; j < width; j++) {
      before[j] = before[j - 1] + drop(b, j - 1);
    }
    for (int i = 1; i <= a.length(); i++) {
      here[0] = before[0] + drop(a, i - 1);
      double least = here[0];
      for (int j = 1; j < width; j++) {
        here[j] = cheapest(a, b, i, j, earlier, before, here);
        least = Math.min(least, here[j]);
      }
      if (least > most) {
        return Double.POSITIVE_INFINITY;
      }
      double[] free = earlier;
      earlier = before;
      before = here;
      here = free;
    }
    return before[b.length()];
  }

  private static double cheapest(
      String a, String b, int i, int j, double[] earlier, double[] before, double[] here) {
    char x = a.charAt(i - 1);
    char y = b.charAt(j - 1);
    double best = before[j - 1] + substitute(x, y) * (i == 1 && j == 1 ? FIRST : 1);
    best = Math.min(best, before[j] + drop(a, i - 1));
    best = Math.min(best, here[j - 1] + drop(b, j - 1));
    if (i > 1 && j > 1 && x == b.charAt(j - 2) && y == a.charAt(i - 2)) {
      best = Math.min(best, earlier[j - 2] + SWAPPED);
    }
    return best;
  }

  private static double drop(String word, int at) {
    char letter = word.charAt(at);
    if (at > 0 && word.charAt(at - 1) == letter) {
      return DOUBLED;
    }
    return letter == 'h' && at > 0 ? SILENT : at == 0 ? FIRST : SLIP;
  }

  private static double substitute(char x, char y) {
    return x < 128 && y < 128 ? SUBSTITUTE[x][y] : x == y ? 0 : SLIP;
  }

  private static double[][] substitutes() {
    double[][] table = new double[128][128];
    for (int x = 0; x < 128; x++) {
      for (int y = 0; y < 128; y++) {
        table[x][y] = x == y ? 0 : SLIP;
      }
    }
    fill(table, VOWELS, VOWEL);
    for (String sounds : SOUNDS) {
      fill(table, sounds, ALIKE);
    }
    for (String looks : LOOKS) {
      fill(table, looks, LOOKS_ALIKE);
    }
    return table;
  }

  private static void fill(double[][] table, String letters, double cost) {
    for (char x : letters.toCharArray()) {
      for (char y : letters.toCharArray()) {
        table[x][y] = x == y ? 0 : Math.min(table[x][y], cost);
      }
    }
  }
}
