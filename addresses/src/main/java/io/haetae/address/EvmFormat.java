package io.haetae.address;

import java.util.HexFormat;
import java.util.Locale;
import java.util.function.Consumer;

/** Forty hexadecimal digits whose mixed case is a checksum (ERC-55), after a prefix. */
final class EvmFormat implements AddressFormat {
  private static final int DIGITS = 40;

  private final String prefix;
  private final String[] forms;

  /**
   * @param forms names of the checksummed, lower and (if there is one) upper-case form
   */
  EvmFormat(String prefix, String... forms) {
    this.prefix = prefix;
    this.forms = forms;
  }

  @Override
  public boolean claims(String text) {
    return prefix.isEmpty() ? text.length() == DIGITS : text.startsWith(prefix);
  }

  @Override
  public int decode(String text, byte[] out, Scratch scratch) {
    int from = prefix.length();
    if (text.length() != from + DIGITS) {
      return Flaw.LENGTH.code();
    }
    if (!Hex.decode(text, from, DIGITS / 2, out, 1)) {
      return Flaw.CHARACTER.code();
    }
    if (mixesCase(text, from) && !checksumMatches(text, from, scratch)) {
      return Flaw.CHECKSUM.code();
    }
    out[0] = PayloadType.ACCOUNT;
    return 1 + DIGITS / 2;
  }

  @Override
  public boolean fits(byte[] payload) {
    return PayloadType.matches(payload, PayloadType.ACCOUNT, DIGITS / 2);
  }

  @Override
  public String encode(byte[] payload) {
    return prefix + checksummed(HexFormat.of().formatHex(payload, 1, payload.length));
  }

  @Override
  public void spell(byte[] payload, Consumer<Spelling> spellings) {
    String lower = HexFormat.of().formatHex(payload, 1, payload.length);
    spellings.accept(new Spelling(forms[0], encode(payload)));
    spellings.accept(new Spelling(forms[1], prefix + lower));
    if (forms.length > 2) {
      spellings.accept(new Spelling(forms[2], prefix + lower.toUpperCase(Locale.ROOT)));
    }
  }

  private static boolean mixesCase(String text, int from) {
    int seen = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      // Bit 6 marks letters, bit 5 tells lower from upper case.
      seen |= (c >>> 6 & 1) << (c >>> 5 & 1);
    }
    return seen == 3;
  }

  private static boolean checksumMatches(String text, int from, Scratch scratch) {
    byte[] lower = scratch.bytes;
    for (int i = 0; i < DIGITS; i++) {
      char c = text.charAt(from + i);
      lower[i] = (byte) (c | 0x20);
    }
    long[] hash = scratch.keccak.digest(lower, DIGITS);
    for (int i = 0; i < DIGITS; i++) {
      char c = text.charAt(from + i);
      boolean upper = c >= 'A' && c <= 'F';
      boolean letter = c >= 'A';
      if (letter && upper != raised(hash, i)) {
        return false;
      }
    }
    return true;
  }

  private static String checksummed(String lower) {
    byte[] digits = new byte[DIGITS];
    for (int i = 0; i < DIGITS; i++) {
      digits[i] = (byte) lower.charAt(i);
    }
    long[] hash = new Keccak256().digest(digits, DIGITS);
    char[] text = lower.toCharArray();
    for (int i = 0; i < DIGITS; i++) {
      text[i] = raised(hash, i) ? Character.toUpperCase(text[i]) : text[i];
    }
    return new String(text);
  }

  // The i-th hexadecimal digit of the hash is 8 or more.
  private static boolean raised(long[] hash, int i) {
    int shift = ((i >>> 1 & 7) << 3) + ((i & 1) == 0 ? 7 : 3);
    return (hash[i >>> 4] >>> shift & 1) == 1;
  }
}
