package io.haetae.address;

import java.util.Arrays;
import java.util.Locale;

/** Bech32 and bech32m (BIP 173, BIP 350) under one human-readable part. */
final class Bech32 {
  /** Checksum constant of bech32. */
  static final int BECH32 = 1;

  /** Checksum constant of bech32m. */
  static final int BECH32M = 0x2bc830a3;

  static final String ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
  static final byte[] VALUES = values();

  private static final int CHECKSUM = 6;
  private static final int[] GENERATOR = {
    0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3
  };
  private static final int[] REDUCTION = reduction();

  private final String prefix;
  private final String upperPrefix;
  private final int prefixState;

  Bech32(String humanReadable) {
    prefix = humanReadable + "1";
    upperPrefix = prefix.toUpperCase(Locale.ROOT);
    prefixState = expand(humanReadable);
  }

  /** Whether the text begins with the human-readable part and the separator, in one case. */
  boolean claims(String text) {
    return text.startsWith(prefix) || text.startsWith(upperPrefix);
  }

  /**
   * Writes the values before the checksum into {@code scratch.values}; returns how many, or the
   * code of a flaw. The constant says which of the two checksums is due; 0 lets the first value, a
   * witness version, say it.
   */
  int decode(String text, int constant, Scratch scratch) {
    int length = text.length();
    int count = length - prefix.length();
    if (count < CHECKSUM + 1 || length > Scratch.MAX_TEXT) {
      return Flaw.LENGTH.code();
    }
    boolean upper = text.charAt(0) < 'a';
    byte[] values = scratch.values;
    int state = prefixState;
    for (int i = 0; i < count; i++) {
      char c = text.charAt(prefix.length() + i);
      int value = c < 128 ? VALUES[c] : -1;
      if (value < 0) {
        return Flaw.CHARACTER.code();
      }
      if (upper ? c >= 'a' : c >= 'A' && c <= 'Z') {
        return Flaw.CASE.code();
      }
      values[i] = (byte) value;
      state = step(state) ^ value;
    }
    int due = constant != 0 ? constant : values[0] == 0 ? BECH32 : BECH32M;
    return state == due ? count - CHECKSUM : Flaw.CHECKSUM.code();
  }

  String encode(byte[] values, int constant) {
    int state = prefixState;
    StringBuilder text = new StringBuilder(prefix);
    for (byte value : values) {
      state = step(state) ^ value;
      text.append(ALPHABET.charAt(value));
    }
    for (int i = 0; i < CHECKSUM; i++) {
      state = step(state);
    }
    state ^= constant;
    for (int i = CHECKSUM - 1; i >= 0; i--) {
      text.append(ALPHABET.charAt(state >>> (5 * i) & 31));
    }
    return text.toString();
  }

  /**
   * Regroups 5-bit values into bytes at {@code out[at]}; returns how many, or the code of a flaw
   * when the padding is longer than four bits or not zero.
   */
  static int toBytes(byte[] values, int from, int to, byte[] out, int at) {
    int buffer = 0;
    int bits = 0;
    int written = at;
    for (int i = from; i < to; i++) {
      buffer = (buffer << 5 | values[i]) & 0xfff;
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        if (written == out.length) {
          return Flaw.LENGTH.code();
        }
        out[written++] = (byte) (buffer >>> bits);
      }
    }
    boolean padded = bits < 5 && (buffer & ((1 << bits) - 1)) == 0;
    return padded ? written - at : Flaw.LENGTH.code();
  }

  /** Regroups bytes into 5-bit values, padded with zero bits, after {@code lead} free places. */
  static byte[] toValues(byte[] bytes, int from, int to, int lead) {
    byte[] values = new byte[lead + ((to - from) * 8 + 4) / 5];
    int buffer = 0;
    int bits = 0;
    int written = lead;
    for (int i = from; i < to; i++) {
      buffer = (buffer << 8 | bytes[i] & 0xff) & 0xfff;
      bits += 8;
      while (bits >= 5) {
        bits -= 5;
        values[written++] = (byte) (buffer >>> bits & 31);
      }
    }
    if (bits > 0) {
      values[written] = (byte) (buffer << (5 - bits) & 31);
    }
    return values;
  }

  private static int step(int state) {
    return (state & 0x1ffffff) << 5 ^ REDUCTION[state >>> 25];
  }

  private static int expand(String humanReadable) {
    int state = 1;
    for (int i = 0; i < humanReadable.length(); i++) {
      state = step(state) ^ humanReadable.charAt(i) >>> 5;
    }
    state = step(state);
    for (int i = 0; i < humanReadable.length(); i++) {
      state = step(state) ^ humanReadable.charAt(i) & 31;
    }
    return state;
  }

  private static int[] reduction() {
    int[] table = new int[32];
    for (int top = 0; top < 32; top++) {
      for (int bit = 0; bit < 5; bit++) {
        table[top] ^= (top >>> bit & 1) == 1 ? GENERATOR[bit] : 0;
      }
    }
    return table;
  }

  private static byte[] values() {
    byte[] values = new byte[128];
    Arrays.fill(values, (byte) -1);
    for (int i = 0; i < ALPHABET.length(); i++) {
      values[ALPHABET.charAt(i)] = (byte) i;
      values[Character.toUpperCase(ALPHABET.charAt(i))] = (byte) i;
    }
    return values;
  }
}
