package io.haetae.name.read;

import com.ibm.icu.text.Transliterator;
import io.haetae.name.korean.Hangul;
import io.haetae.name.korean.Hanja;
import io.haetae.name.korean.Romanisation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads Hangul, and Chinese characters both as Chinese and as Korean. */
final class EastAsian {
  private static final Transliterator PINYIN =
      Transliterator.getInstance("Han-Latin/Names; Latin-ASCII");
  private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private EastAsian() {}

  /** The words as they stand and, cut where known words end, as an organisation's. */
  static List<RawName> hangul(String text) {
    List<RawWord> words = new ArrayList<>();
    for (String part : BREAKS.split(text)) {
      words.addAll(Hangul.isHangul(part) ? cut(part) : latin(part));
    }
    return List.of(new RawName(words, true));
  }

  static List<RawName> han(String text) {
    List<RawName> readings = new ArrayList<>();
    readings.add(new RawName(pinyin(text), false));
    List<RawWord> korean = new ArrayList<>();
    for (String part : BREAKS.split(text)) {
      Optional<String> hangul = Hanja.hangul(part);
      if (hangul.isEmpty()) {
        return readings;
      }
      korean.addAll(cut(hangul.get()));
    }
    readings.add(new RawName(korean, true));
    return readings;
  }

  private static List<RawWord> cut(String hangul) {
    List<RawWord> words = new ArrayList<>();
    int begun = 0;
    int at = 0;
    while (at < hangul.length()) {
      Phrases.Found found = Phrases.at(hangul, at);
      if (found == null) {
        at++;
        continue;
      }
      rest(hangul.substring(begun, at), words);
      String known = hangul.substring(at, at + found.length());
      words.add(
          new RawWord(
              Romanisation.REVISED.of(known),
              known,
              known,
              Writing.SYLLABLES,
              found.meaning(),
              false));
      at += found.length();
      begun = at;
    }
    rest(hangul.substring(begun), words);
    return words;
  }

  private static void rest(String hangul, List<RawWord> words) {
    if (!hangul.isEmpty()) {
      words.add(
          new RawWord(
              Romanisation.REVISED.of(hangul), hangul, hangul, Writing.SYLLABLES, null, false));
    }
  }

  private static List<RawWord> pinyin(String text) {
    List<RawWord> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Phrases.Found found = Phrases.at(text, at);
      int length = found == null ? Character.charCount(text.codePointAt(at)) : found.length();
      String part = text.substring(at, at + length);
      for (String latin : LatinLetters.words(PINYIN.transliterate(part))) {
        words.add(
            new RawWord(
                latin,
                part,
                null,
                Writing.SYLLABLES,
                found == null ? null : found.meaning(),
                false));
        if (found != null) {
          break;
        }
      }
      at += length;
    }
    return words;
  }

  private static List<RawWord> latin(String part) {
    return LatinLetters.words(part).stream().map(w -> RawWord.latin(w, Writing.LETTERS)).toList();
  }
}
