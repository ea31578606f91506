package io.haetae.wallet.lookalike;

import io.haetae.contracts.asset.AddressFamily;
import java.util.Locale;

/**
 * What wallets show of an address: its first and last characters, in lower case, for a case that
 * differs is easily overlooked. Four and four: of two unrelated addresses one pair in 16^8 (4.3
 * billion) agrees where characters are hex digits, one in 32^8 in bech32, fewer in base58.
 */
public final class Resemblances {
  /** Characters compared at each end. */
  static final int SHOWN = 4;

  private static final String HEX_PREFIX = "0x";

  private Resemblances() {}

  /** Family, first and last characters; the same for addresses that resemble each other. */
  public static String key(String family, String canonical) {
    return family + ':' + first(family, canonical) + '~' + last(canonical);
  }

  static String first(String family, String canonical) {
    int fixed = fixed(AddressFamily.valueOf(family), canonical);
    int end = Math.min(canonical.length(), fixed + SHOWN);
    return canonical.substring(0, end).toLowerCase(Locale.ROOT);
  }

  static String last(String canonical) {
    return canonical.substring(Math.max(0, canonical.length() - SHOWN)).toLowerCase(Locale.ROOT);
  }

  /** How many characters every address of its kind begins with. */
  private static int fixed(AddressFamily family, String canonical) {
    if (canonical.startsWith(HEX_PREFIX)) {
      return HEX_PREFIX.length();
    }
    int colon = canonical.indexOf(':');
    if (colon >= 0) {
      return colon + 2;
    }
    return switch (family) {
      case SOLANA -> 0;
      case ZCASH -> canonical.startsWith("t") ? 2 : bech32(canonical);
      default -> bech32(canonical);
    };
  }

  /** Human-readable part, separator and witness version, else the one version character. */
  private static int bech32(String canonical) {
    boolean lower = canonical.equals(canonical.toLowerCase(Locale.ROOT));
    int separator = canonical.lastIndexOf('1');
    return lower && separator > 0 ? separator + 2 : 1;
  }
}
