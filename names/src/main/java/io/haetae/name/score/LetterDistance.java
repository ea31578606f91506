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

  private final char[] down;
  private final char[] across;
  private final double[] dropDown;
  private final double[] dropAcross;
  private double[] earlier;
  private double[] before;
  private double[] here;

  private LetterDistance(String a, String b) {
    down = a.toCharArray();
    across = b.toCharArray();
    dropDown = drops(down);
    dropAcross = drops(across);
    earlier = new double[across.length + 1];
    before = new double[across.length + 1];
    here = new double[across.length + 1];
  }

  /** The cost of turning one lower-case word into the other; endless when above the most. */
  static double of(String a, String b, double most) {
    return new LetterDistance(a, b).within(most);
  }

  private double within(double most) {
    for (int j = 1; j < before.length; j++) {
      before[j] = before[j - 1] + dropAcross[j - 1];
    }
    for (int i = 1; i <= down.length; i++) {
      here[0] = before[0] + dropDown[i - 1];
      double least = here[0];
      for (int j = 1; j < here.length; j++) {
        here[j] = cheapest(i, j);
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
    return before[across.length];
  }

  private double cheapest(int i, int j) {
    char x = down[i - 1];
    char y = across[j - 1];
    double best = before[j - 1] + substitute(x, y) * (i == 1 && j == 1 ? FIRST : 1);
    best = Math.min(best, before[j] + dropDown[i - 1]);
    best = Math.min(best, here[j - 1] + dropAcross[j - 1]);
    if (i > 1 && j > 1 && x == across[j - 2] && y == down[i - 2]) {
      best = Math.min(best, earlier[j - 2] + SWAPPED);
    }
    return best;
  }

  private static double[] drops(char[] word) {
    double[] drops = new double[word.length];
    for (int i = 0; i < word.length; i++) {
      boolean doubled = i > 0 && word[i - 1] == word[i];
      double other = word[i] == 'h' && i > 0 ? SILENT : i == 0 ? FIRST : SLIP;
      drops[i] = doubled ? DOUBLED : other;
    }
    return drops;
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
