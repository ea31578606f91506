package io.haetae.wallet.party;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Kinds of numbers that identify a body, whatever a list calls them. */
enum NumberKind {
  PASSPORT(false, "passport"),
  NATIONAL_ID(false, "national.*(id|no)|identity card|identification card|cedula|personal id"),
  TAX(false, "tax|fiscal|vat|r\\.?f\\.?c\\.?|\\binn\\b"),
  REGISTRATION(false, "registration|company n|business n|commercial|ogrn|incorporation"),
  IMO(true, "\\bimo\\b|vessel.*(id|registration)"),
  BANK_CODE(true, "swift|\\bbic\\b|\\blei\\b|legal entity identifier");

  private final boolean worldwide;
  private final Pattern words;

  NumberKind(boolean worldwide, String words) {
    this.worldwide = worldwide;
    this.words = Pattern.compile(words);
  }

  /** The kind that a list's words mean, null where they mean none that identifies. */
  static NumberKind of(String type) {
    String lower = type == null ? "" : type.toLowerCase(Locale.ROOT).replace('_', ' ');
    return Arrays.stream(values())
        .filter(kind -> kind.worldwide && kind.words.matcher(lower).find())
        .findFirst()
        .or(() -> Arrays.stream(values()).filter(k -> k.words.matcher(lower).find()).findFirst())
        .orElse(null);
  }

  /** True where the number is the same in every country. */
  boolean isWorldwide() {
    return worldwide;
  }
}
