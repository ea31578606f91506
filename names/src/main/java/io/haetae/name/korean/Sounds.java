package io.haetae.name.korean;

/** The set of sounds of a Latin text, so coarse that every romanisation of a word has the same. */
final class Sounds {
  private static final String FROM = "abcdefghijklmnopqrstuvxz";
  private static final String ONTO = "apct-pk-ickrmnopkrstopsc";

  private Sounds() {}

  static long of(String latin) {
    long set = 0;
    for (int i = 0; i < latin.length(); i++) {
      int at = FROM.indexOf(latin.charAt(i));
      if (at >= 0 && ONTO.charAt(at) != '-') {
        set |= 1L << (ONTO.charAt(at) & 63);
      }
    }
    return set;
  }
}
