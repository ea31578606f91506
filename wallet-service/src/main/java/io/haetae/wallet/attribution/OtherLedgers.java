package io.haetae.wallet.attribution;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Spellings of ledgers that carry a supported coin and are not decoded here. Their addresses are
 * kept as written; a text of no such form under a supported coin is a defect.
 */
final class OtherLedgers {
  private static final List<Pattern> FORMS =
      List.of(
          // Avalanche's X- and P-chain (bech32 after the chain's letter).
          Pattern.compile("[XP]-avax1[02-9ac-hj-np-z]{38}"),
          // BNB Beacon Chain (BEP-2).
          Pattern.compile("bnb1[02-9ac-hj-np-z]{38}"),
          // Zcash unified addresses (ZIP 316).
          Pattern.compile("u1[02-9ac-hj-np-z]{40,}"));

  private OtherLedgers() {}

  static boolean spell(String text) {
    return FORMS.stream().anyMatch(form -> form.matcher(text).matches());
  }
}
