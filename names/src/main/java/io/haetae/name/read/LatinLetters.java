package io.haetae.name.read;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings text in alphabets to plain lower-case Latin words. */
public final class LatinLetters {
  private static final Transliterator ANY = Transliterator.getInstance("Any-Latin; Latin-ASCII");
  private static final Transliterator ASCII = Transliterator.getInstance("Latin-ASCII");
  private static final Transliterator RUSSIAN = cyrillic("Russian");
  private static final Transliterator UKRAINIAN = cyrillic("Ukrainian");
  private static final Transliterator BELARUSIAN = cyrillic("Belarusian");
  private static final Transliterator SERBIAN = cyrillic("Serbian");
  private static final Transliterator KAZAKH = cyrillic("Kazakh");

  private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´ʻʼʽʾʿˈ′\\u0306]");
  private static final Pattern INITIALS = Pattern.compile("\\b(\\p{L}\\.){2,}");
  private static final Pattern BREAKS = Pattern.compile("[^a-z0-9]+");

  private LatinLetters() {}

  private static Transliterator cyrillic(String language) {
    return Transliterator.getInstance(language + "-Latin/BGN; Any-Latin; Latin-ASCII");
  }

  /** Lower-case words of ASCII letters and digits, one space between them. */
  static String fold(String text) {
    String joined = INITIALS.matcher(text).replaceAll(m -> m.group().replace(".", "") + " ");
    String latin = APOSTROPHES.matcher(latin(joined)).replaceAll("");
    String lower = latin.toLowerCase(Locale.ROOT).replace("&", " and ").replace("+", " plus ");
    return BREAKS.matcher(lower).replaceAll(" ").strip();
  }

  /** The words of a folded text. */
  public static List<String> words(String text) {
    String folded = fold(text);
    return folded.isEmpty() ? List.of() : Arrays.asList(folded.split(" "));
  }

  private static String latin(String text) {
    if (text.chars().allMatch(c -> c < 0x80)) {
      return text;
    }
    if (text.chars().noneMatch(c -> c >= 0x370 && c < 0x1E00 || c >= 0x2C00)) {
      return ASCII.transliterate(text);
    }
    if (text.chars().noneMatch(c -> c >= 0x400 && c <= 0x52F)) {
      return ANY.transliterate(text);
    }
    return language(text.toLowerCase(Locale.ROOT)).transliterate(text);
  }

  private static Transliterator language(String text) {
    if (has(text, "ўі") && has(text, "ўэ")) {
      return BELARUSIAN;
    }
    if (has(text, "іїєґ")) {
      return UKRAINIAN;
    }
    if (has(text, "ђћљњџј")) {
      return SERBIAN;
    }
    return has(text, "әғқңөұүһ") ? KAZAKH : RUSSIAN;
  }

  private static boolean has(String text, String letters) {
    return letters.chars().anyMatch(c -> text.indexOf(c) >= 0);
  }
}
