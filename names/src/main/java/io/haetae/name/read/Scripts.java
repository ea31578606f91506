package io.haetae.name.read;

import com.ibm.icu.lang.UScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Finds the script of a text and the ways to read it in Latin letters. */
final class Scripts {
  private Scripts() {}

  static List<RawName> read(String text) {
    String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    if (normal.chars().allMatch(c -> c < 0x2C00)) {
      return List.of(alphabetic(normal));
    }
    List<RawName> readings = new ArrayList<>();
    if (has(normal, UScript.HANGUL)) {
      readings.addAll(EastAsian.hangul(normal));
    } else if (has(normal, UScript.KATAKANA) || has(normal, UScript.HIRAGANA)) {
      readings.addAll(Japanese.read(normal));
    } else if (has(normal, UScript.HAN)) {
      readings.addAll(EastAsian.han(normal));
      readings.addAll(Japanese.read(normal));
    }
    if (readings.isEmpty()) {
      readings.add(alphabetic(normal));
    }
    return readings;
  }

  private static RawName alphabetic(String text) {
    boolean consonantal =
        has(text, UScript.ARABIC) || has(text, UScript.HEBREW) || has(text, UScript.THAI);
    Writing writing = consonantal ? Writing.CONSONANTS : Writing.LETTERS;
    List<RawWord> words =
        LatinLetters.words(text).stream().map(w -> RawWord.latin(w, writing)).toList();
    boolean foreign = text.codePoints().anyMatch(c -> c > 0x370 && Character.isLetter(c));
    return new RawName(words, !foreign);
  }

  static boolean has(String text, int script) {
    return text.codePoints().anyMatch(c -> UScript.getScript(c) == script);
  }
}
