package io.haetae.bench.names;

import io.haetae.name.korean.Romanisation;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Korean names from a seed, for a machine without the real list: their spellings are known. */
final class MadeNames {
  private static final int LISTED = 41_859;
  private static final int ASKED = 500;
  private static final long SEED = 20_261_123;
  private static final String SURNAMES = "김리박최정강조윤장림한오서신권황안송류홍전고문손";
  private static final String SYLLABLES = "철영호성진국남일광명현수경민혁원룡선춘만식훈복길용숙희옥란금은주";

  private MadeNames() {}

  static NameData data() {
    Random random = new Random(SEED);
    List<ListedName> listed = new ArrayList<>();
    List<ListedName> aliases = new ArrayList<>();
    for (int i = 0; i < LISTED; i++) {
      String hangul = "" + any(SURNAMES, random) + any(SYLLABLES, random) + any(SYLLABLES, random);
      listed.add(new ListedName("" + i, spelled(hangul, Romanisation.NORTH_KOREAN)));
      if (aliases.size() < ASKED) {
        aliases.add(new ListedName("" + i, spelled(hangul, Romanisation.REVISED)));
      }
    }
    List<String> strangers = new ArrayList<>();
    for (int i = 0; i < ASKED; i++) {
      strangers.add("Stranger" + Integer.toString(random.nextInt(1 << 20), 36) + " Nobody" + i);
    }
    return new NameData(false, listed, aliases, strangers);
  }

  private static char any(String letters, Random random) {
    return letters.charAt(random.nextInt(letters.length()));
  }

  private static String spelled(String hangul, Romanisation system) {
    List<String> words = new ArrayList<>();
    hangul.chars().forEach(c -> words.add(system.syllable((char) c)));
    return String.join(" ", words);
  }
}
