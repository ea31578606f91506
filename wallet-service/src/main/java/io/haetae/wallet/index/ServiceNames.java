package io.haetae.wallet.index;

import java.text.Normalizer;
import java.util.Locale;

/** Brings names of services to one form: letters and digits only, in lower case. */
public final class ServiceNames {
  private ServiceNames() {}

  /** The normalised name, empty when it has no letter and no digit. */
  public static String normalised(String name) {
    String compatible = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder kept = new StringBuilder(compatible.length());
    compatible.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
