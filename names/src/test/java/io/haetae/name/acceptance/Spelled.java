package io.haetae.name.acceptance;

import io.haetae.name.korean.Romanisation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A Korean name in one romanisation.
 *
 * @param surname the surname
 * @param given the syllables of the given name
 */
record Spelled(String surname, List<String> given) {

  static List<Spelled> inEachSystem(String surname, String given) {
    List<Spelled> all = new ArrayList<>();
    for (Romanisation system : Romanisation.values()) {
      all.add(
          new Spelled(
              system.of(surname), given.chars().mapToObj(c -> system.syllable((char) c)).toList()));
    }
    Spelled marked = all.get(Romanisation.MCCUNE_REISCHAUER.ordinal());
    all.add(new Spelled(plain(marked.surname), marked.given.stream().map(Spelled::plain).toList()));
    return all;
  }

  private static String plain(String marked) {
    return marked.replace("ŏ", "o").replace("ŭ", "u").replace("'", "");
  }

  /** With every hyphen, space and order that is in use. */
  List<String> written() {
    String spaced = String.join(" ", given.stream().map(Spelled::capital).toList());
    String hyphened = capital(String.join("-", given));
    String joined = capital(String.join("", given));
    String first = capital(surname);
    return List.of(
        first + " " + spaced,
        first + " " + hyphened,
        first + " " + joined,
        first.toUpperCase(Locale.ROOT) + ", " + spaced,
        spaced + " " + first,
        hyphened + " " + first,
        joined + " " + first.toUpperCase(Locale.ROOT));
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
