package io.haetae.name.score;

/**
 * How far a word written in consonants and long vowels, as in Arabic, Hebrew or Thai, is from a
 * word with all its vowels.
 */
final class VowellessDistance {
  private static final String VOWELS = "aeiou";
  private static final double SHORT_VOWEL = 0.08;
  private static final double DOUBLED = 0.1;
  private static final double SILENT = 0.3;
  private static final double LONG_VOWEL = 0.6;
  private static final double OTHER = 1;
  private static final double ALIKE = 0.25;
  private static final String[] SOUNDS = {
    "wouv", "yiej", "aeio", "kqgch", "hk", "sz", "dtz", "bpv", "jgcz", "fp", "gh"
  };

  private VowellessDistance() {}

  /** The cost; the first word is the one without short vowels. */
  static double of(String bare, String full) {
    double[][] cost = new double[bare.length() + 1][full.length() + 1];
    for (int i = 0; i <= bare.length(); i++) {
      for (int j = 0; j <= full.length(); j++) {
        cost[i][j] = i == 0 && j == 0 ? 0 : cheapest(bare, full, i, j, cost);
      }
    }
    return cost[bare.length()][full.length()];
  }

  private static double cheapest(String bare, String full, int i, int j, double[][] cost) {
    double best = Double.MAX_VALUE;
    if (i > 0 && j > 0) {
      best = cost[i - 1][j - 1] + substitute(bare.charAt(i - 1), full.charAt(j - 1));
    }
    if (j > 0) {
      best = Math.min(best, cost[i][j - 1] + unwritten(full, j - 1));
    }
    if (i > 0) {
      best = Math.min(best, cost[i - 1][j] + unspoken(bare, i - 1));
    }
    return best;
  }

  private static double substitute(char bare, char full) {
    if (bare == full) {
      return 0;
    }
    for (String sounds : SOUNDS) {
      if (sounds.indexOf(bare) >= 0 && sounds.indexOf(full) >= 0) {
        return "wya".indexOf(bare) >= 0 && VOWELS.indexOf(full) >= 0 ? 0 : ALIKE;
      }
    }
    return OTHER;
  }

  private static double unwritten(String full, int at) {
    char letter = full.charAt(at);
    if (VOWELS.indexOf(letter) >= 0) {
      return SHORT_VOWEL;
    }
    if (at > 0 && full.charAt(at - 1) == letter) {
      return DOUBLED;
    }
    return letter == 'h' ? SILENT : OTHER;
  }

  private static double unspoken(String bare, int at) {
    char letter = bare.charAt(at);
    if (letter == 'a') {
      return SILENT;
    }
    return letter == 'w' || letter == 'y' || letter == 'h' ? LONG_VOWEL : OTHER;
  }
}
