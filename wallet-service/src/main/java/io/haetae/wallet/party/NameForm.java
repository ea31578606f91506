package io.haetae.wallet.party;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Brings names to one exact form: words of letters and digits in lower case, in order. */
public final class NameForm {
  private NameForm() {}

  /** The words of the name sorted, so that a surname may stand first or last. */
  public static String of(String name) {
    return Arrays.stream(words(name).split(" "))
        .filter(word -> !word.isEmpty())
        .sorted()
        .collect(Collectors.joining(" "));
  }

  /** Letters and digits in upper case, nothing between. */
  static String solid(String number) {
    return words(number).replace(" ", "").toUpperCase(Locale.ROOT);
  }

  private static String words(String text) {
    String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder words = new StringBuilder(compatible.length());
    compatible
        .codePoints()
        .filter(point -> point != '\'' && point != '.')
        .map(point -> Character.isLetterOrDigit(point) || isMark(point) ? point : ' ')
        .forEach(words::appendCodePoint);
    return words.toString();
  }

  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
