package io.haetae.name.acceptance;

import io.haetae.name.korean.Romanisation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Twenty ways to spell a North Korean name. */
final class GeneratedSpellings {
  static final int EACH = 20;
  private static final int SLIPS = 4;
  private static final int LONGEST_GIVEN_NAME = 3;

  /** Words that are no Korean although they could be read so. */
  private static final Set<String> NOT_KOREAN =
      Set.of(
          "company",
          "marine",
          "china",
          "one",
          "asia",
          "union",
          "dalian",
          "dandong",
          "dongyuan",
          "gooryong",
          "haibo",
          "hongda",
          "hongkong",
          "hongman",
          "huijiang",
          "jinhou",
          "kapital",
          "moon",
          "namibia",
          "nanan");

  private final KoreanSpeller speller;
  private final Slips slips;
  private final Random random;

  GeneratedSpellings(long seed) {
    this.random = new Random(seed);
    this.speller = new KoreanSpeller(random);
    this.slips = new Slips(random);
  }

  /** Of a person written surname first; none when the name is not Korean. */
  List<String> person(String name) {
    List<String> words = List.of(name.split("[ -]+"));
    String surname = speller.surname(words.getFirst());
    StringBuilder given = new StringBuilder();
    for (String word : words.subList(1, words.size())) {
      String hangul = speller.hangul(word);
      if (hangul == null) {
        return List.of();
      }
      given.append(hangul);
    }
    if (surname == null || given.isEmpty() || given.length() > LONGEST_GIVEN_NAME) {
      return List.of();
    }
    Set<String> spellings = new LinkedHashSet<>();
    for (Spelled spelled : Spelled.inEachSystem(surname, given.toString())) {
      spellings.addAll(spelled.written());
    }
    List<String> chosen = new ArrayList<>(spellings);
    java.util.Collections.shuffle(chosen, random);
    return withSlips(chosen, EACH - SLIPS);
  }

  /** Of an organisation: its Korean words in each system, hyphens, spaces, order, legal form. */
  List<String> organisation(String name) {
    Set<String> spellings = new LinkedHashSet<>();
    String[] words = name.split(" ");
    for (Romanisation system : Romanisation.values()) {
      List<String> whole = new ArrayList<>();
      List<String> hyphened = new ArrayList<>();
      List<String> spaced = new ArrayList<>();
      for (int i = 0; i < words.length; i++) {
        List<String> syllables =
            i == 0 && words[0].equalsIgnoreCase("korea")
                ? List.of(system.of("조선"))
                : syllables(words[i], system);
        whole.add(String.join("", syllables));
        hyphened.add(String.join("-", syllables));
        spaced.add(String.join(" ", syllables));
      }
      spellings.add(String.join(" ", whole));
      spellings.add(String.join(" ", hyphened));
      spellings.add(String.join(" ", spaced));
      spellings.add(turned(whole));
      spellings.add(legalForm(String.join(" ", whole)));
    }
    return withSlips(new ArrayList<>(spellings), EACH - SLIPS);
  }

  private List<String> syllables(String word, Romanisation system) {
    String lower = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    String hangul = lower.length() < 4 || NOT_KOREAN.contains(lower) ? null : speller.hangul(lower);
    if (hangul == null || hangul.length() < 2) {
      return List.of(word);
    }
    return hangul.chars().mapToObj(c -> system.syllable((char) c)).toList();
  }

  private static String turned(List<String> words) {
    return words.size() < 2
        ? words.getFirst()
        : String.join(" ", words.subList(1, words.size())) + ", " + words.getFirst();
  }

  private static String legalForm(String name) {
    return name.replaceAll("(?i)corporation", "Corp.")
        .replaceAll("(?i)company", "Co.")
        .replaceAll("(?i)limited", "Ltd.");
  }

  private List<String> withSlips(List<String> spellings, int unharmed) {
    List<String> chosen =
        new ArrayList<>(spellings.subList(0, Math.min(unharmed, spellings.size())));
    while (chosen.size() < EACH) {
      chosen.add(slips.one(spellings.get(random.nextInt(spellings.size()))));
    }
    return chosen;
  }
}
