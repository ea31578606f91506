package io.haetae.address;

import java.util.Arrays;

/** Base 58 in a given alphabet: a number with one leading digit for each leading zero byte. */
final class Base58 {
  static final Base58 BITCOIN =
      new Base58("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz");
  static final Base58 XRPL =
      new Base58("rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz");

  private static final int DIGITS_PER_STEP = 10;

  /** Whose power of 58 is below 2^31, so that a remainder and a word fit a long. */
  private static final int DIGITS_PER_DIVISION = 5;

  private static final long DIVISOR = 58L * 58 * 58 * 58 * 58;
  private static final int MAX_DIGITS = 130;
  private static final long[] POWERS = powers();

  private final String alphabet;
  private final byte[] digits = new byte[128];

  private Base58(String alphabet) {
    this.alphabet = alphabet;
    Arrays.fill(digits, (byte) -1);
    for (int i = 0; i < alphabet.length(); i++) {
      digits[alphabet.charAt(i)] = (byte) i;
    }
  }

  /** Value of a character, or -1. */
  int digit(char c) {
    return c < 128 ? digits[c] : -1;
  }

  char character(int digit) {
    return alphabet.charAt(digit);
  }

  /** Writes the bytes into {@code scratch.bytes}; returns how many, or the code of a flaw. */
  int decode(String text, Scratch scratch) {
    int length = text.length();
    if (length == 0 || length > MAX_DIGITS) {
      return Flaw.LENGTH.code();
    }
    char zero = alphabet.charAt(0);
    int zeros = 0;
    while (zeros < length && text.charAt(zeros) == zero) {
      zeros++;
    }
    int limbCount = multiply(text, zeros, scratch.limbs);
    if (limbCount < 0) {
      return Flaw.CHARACTER.code();
    }
    return write(scratch.limbs, limbCount, zeros, scratch.bytes);
  }

  String encode(byte[] bytes) {
    int zeros = 0;
    while (zeros < bytes.length && bytes[zeros] == 0) {
      zeros++;
    }
    char[] text = new char[bytes.length * 138 / 100 + DIGITS_PER_DIVISION + 1];
    int start = divide(words(bytes), text);
    while (start < text.length && text[start] == alphabet.charAt(0)) {
      start++;
    }
    for (int i = 0; i < zeros; i++) {
      text[--start] = alphabet.charAt(0);
    }
    return new String(text, start, text.length - start);
  }

  /** Writes the digits of a number, which it destroys, at the end; returns where they begin. */
  private int divide(int[] words, char[] text) {
    int at = text.length;
    int first = 0;
    while (first < words.length) {
      long rest = 0;
      for (int i = first; i < words.length; i++) {
        long dividend = rest << 32 | words[i] & 0xffffffffL;
        words[i] = (int) (dividend / DIVISOR);
        rest = dividend % DIVISOR;
      }
      for (int i = 0; i < DIGITS_PER_DIVISION; i++) {
        text[--at] = alphabet.charAt((int) (rest % 58));
        rest /= 58;
      }
      while (first < words.length && words[first] == 0) {
        first++;
      }
    }
    return at;
  }

  /** The bytes as words of 32 bits, most significant first. */
  private static int[] words(byte[] bytes) {
    int[] words = new int[(bytes.length + 3) / 4];
    for (int i = 0; i < bytes.length; i++) {
      int fromEnd = bytes.length - 1 - i;
      words[words.length - 1 - fromEnd / 4] |= (bytes[i] & 0xff) << (8 * (fromEnd % 4));
    }
    return words;
  }

  // Ten digits at a time: 58^10 is the largest power that fits a signed long.
  private int multiply(String text, int from, long[] limbs) {
    int count = 0;
    int at = from;
    int end = text.length();
    while (at < end) {
      int step = Math.min(DIGITS_PER_STEP, end - at);
      long carry = 0;
      for (int i = 0; i < step; i++) {
        int digit = digit(text.charAt(at + i));
        if (digit < 0) {
          return -1;
        }
        carry = carry * 58 + digit;
      }
      count = multiplyAdd(limbs, count, POWERS[step], carry);
      at += step;
    }
    return count;
  }

  private static int multiplyAdd(long[] limbs, int count, long factor, long addend) {
    long carry = addend;
    for (int i = 0; i < count; i++) {
      long low = limbs[i] * factor;
      long high = Math.unsignedMultiplyHigh(limbs[i], factor);
      long sum = low + carry;
      limbs[i] = sum;
      carry = high + (Long.compareUnsigned(sum, low) < 0 ? 1 : 0);
    }
    if (carry != 0) {
      limbs[count] = carry;
      return count + 1;
    }
    return count;
  }

  private static int write(long[] limbs, int count, int zeros, byte[] out) {
    int significant = count == 0 ? 0 : count * 8 - Long.numberOfLeadingZeros(limbs[count - 1]) / 8;
    int total = zeros + significant;
    if (total > out.length) {
      return Flaw.LENGTH.code();
    }
    Arrays.fill(out, 0, zeros, (byte) 0);
    for (int i = 0; i < significant; i++) {
      out[total - 1 - i] = (byte) (limbs[i >>> 3] >>> ((i & 7) << 3));
    }
    return total;
  }

  private static long[] powers() {
    long[] powers = new long[DIGITS_PER_STEP + 1];
    powers[0] = 1;
    for (int i = 1; i < powers.length; i++) {
      powers[i] = powers[i - 1] * 58;
    }
    return powers;
  }
}
