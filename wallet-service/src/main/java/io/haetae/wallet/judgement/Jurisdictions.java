package io.haetae.wallet.judgement;

import java.util.Set;

/** Whose law binds whom; the Union's binds its member states. */
final class Jurisdictions {
  private static final String UNION = "EU";
  private static final Set<String> MEMBERS =
      Set.of(
          "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE",
          "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

  private Jurisdictions() {}

  /**
   * True where a law of the one binds an institution of the other; unknown askers are not bound.
   */
  static boolean binds(String lawgiver, String asker) {
    return lawgiver.equals(asker)
        || asker != null && lawgiver.equals(UNION) && MEMBERS.contains(asker);
  }
}
