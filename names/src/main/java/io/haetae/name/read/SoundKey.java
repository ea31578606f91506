package io.haetae.name.read;

import java.util.Arrays;

/**
 * A coarse key of how a Latin word sounds, the same for what romanisations and transliterations
 * confuse: voiced and unvoiced stops, l and r, single and double letters, most vowels.
 */
public final class SoundKey {
  private static final String VOWELS = "aeiou";
  private static final String LETTERS = "bfvcgqxdjzluwy";
  private static final String ALIKE = "pppkkkktssrooi";
  private static final long SILENT = 1L << ('h' & 63);
  private static final String[][] DIGRAPHS = {
    {"sch", "s"}, {"tch", "c"}, {"shch", "s"}, {"ch", "c"}, {"sh", "s"}, {"zh", "c"}, {"kh", "k"},
    {"gh", "k"}, {"ph", "p"}, {"th", "t"}, {"dh", "t"}, {"bh", "p"}, {"ts", "c"}, {"dz", "c"},
    {"dj", "c"}, {"ck", "k"}, {"qu", "k"}, {"ng", "N"}, {"eo", "o"}, {"eu", "o"}, {"ou", "o"},
    {"oo", "o"}, {"ae", "e"}, {"ai", "e"}, {"ay", "e"}, {"ei", "e"}, {"ey", "e"}, {"oe", "e"},
    {"oi", "e"}, {"ee", "i"}, {"ea", "e"}, {"ie", "i"}, {"iy", "i"}, {"yi", "i"}, {"ij", "i"},
    {"wh", "w"}, {"rh", "r"}
  };

  private static final String[][][] BY_LETTER = byLetter();

  private SoundKey() {}

  private static String[][][] byLetter() {
    String[][][] table = new String[32][][];
    for (int letter = 0; letter < table.length; letter++) {
      int same = letter;
      table[letter] =
          Arrays.stream(DIGRAPHS)
              .filter(d -> (d[0].charAt(0) & 31) == same)
              .toArray(String[][]::new);
    }
    return table;
  }

  /** The key of a word in lower-case Latin letters. */
  public static String of(String word) {
    StringBuilder key = new StringBuilder();
    int at = 0;
    while (at < word.length()) {
      String[] digraph = digraph(word, at);
      char sound = digraph == null ? single(word, at) : digraph[1].charAt(0);
      at += digraph == null ? 1 : digraph[0].length();
      if (sound != ' ' && (key.isEmpty() || key.charAt(key.length() - 1) != sound)) {
        key.append(sound);
      }
    }
    return key.toString();
  }

  /**
   * The consonants of a word that a script without vowels writes for certain: w and y may stand for
   * vowels, and h is often silent.
   */
  public static String consonants(String word) {
    StringBuilder consonants = new StringBuilder();
    char last = 0;
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      if ("aeiouywvh".indexOf(letter) < 0 && letter != last) {
        consonants.append(single(word, i));
      }
      last = letter;
    }
    return consonants.toString();
  }

  /** The set of a word's letters, a bit each, alike ones as one; order does not matter. */
  public static long letters(String word) {
    long set = 0;
    for (int i = 0; i < word.length(); i++) {
      int at = LETTERS.indexOf(word.charAt(i));
      set |= 1L << ((at < 0 ? word.charAt(i) : ALIKE.charAt(at)) & 63);
    }
    return set & ~SILENT;
  }

  private static String[] digraph(String word, int at) {
    for (String[] digraph : BY_LETTER[word.charAt(at) & 31]) {
      if (word.startsWith(digraph[0], at)) {
        return digraph;
      }
    }
    return null;
  }

  private static char single(String word, int at) {
    char letter = word.charAt(at);
    boolean vowelNext = at + 1 < word.length() && VOWELS.indexOf(word.charAt(at + 1)) >= 0;
    return switch (letter) {
      case 'a', 'e', 'i', 'o', 'h', 'k', 'm', 'n', 'p', 'r', 's', 't' -> letter;
      case 'u' -> 'o';
      case 'y' -> vowelNext ? ' ' : 'i';
      case 'w' -> vowelNext ? ' ' : 'o';
      case 'b', 'f', 'v' -> 'p';
      case 'c', 'g', 'q', 'x' -> 'k';
      case 'd' -> 't';
      case 'j', 'z' -> 'c';
      case 'l' -> 'r';
      default -> letter;
    };
  }
}
