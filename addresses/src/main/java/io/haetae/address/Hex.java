package io.haetae.address;

import java.util.Arrays;

/** Hexadecimal digits of both cases. */
final class Hex {
  private static final byte[] VALUES = values();

  private Hex() {}

  /** Writes the bytes of {@code 2 * count} digits; false when a character is no digit. */
  static boolean decode(String text, int from, int count, byte[] out, int at) {
    for (int i = 0; i < count; i++) {
      int high = value(text.charAt(from + 2 * i));
      int low = value(text.charAt(from + 2 * i + 1));
      if ((high | low) < 0) {
        return false;
      }
      out[at + i] = (byte) (high << 4 | low);
    }
    return true;
  }

  private static int value(char c) {
    return c < 128 ? VALUES[c] : -1;
  }

  private static byte[] values() {
    byte[] values = new byte[128];
    Arrays.fill(values, (byte) -1);
    for (int i = 0; i < 16; i++) {
      values[Character.forDigit(i, 16)] = (byte) i;
      values[Character.toUpperCase(Character.forDigit(i, 16))] = (byte) i;
    }
    return values;
  }
}
