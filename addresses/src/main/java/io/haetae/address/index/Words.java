package io.haetae.address.index;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes at a time: hash and comparison of canonical bytes. */
final class Words {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long SEED = 0x9e3779b97f4a7c15L;
  private static final long SECOND = 0xa0761d6478bd642fL;
  private static final long LAST = 0xe7037ed1a0b428dbL;
  private static final long FACTOR = 0xd6e8feb86659fd93L;

  private Words() {}

  static long word(byte[] bytes, int at) {
    return (long) LONGS.get(bytes, at);
  }

  static int number(byte[] bytes, int at) {
    return (int) INTS.get(bytes, at);
  }

  static void setNumber(byte[] bytes, int at, int value) {
    INTS.set(bytes, at, value);
  }

  /**
   * 64-bit hash of a family and canonical bytes: of their first sixteen and last eight, which tell
   * hashes and keys apart, without a loop whose length a processor would have to guess.
   */
  static long hash(int family, byte[] bytes, int offset, int length) {
    long seed = SEED * (family + 1) + length;
    if (length < 2 * Long.BYTES) {
      return mix(
          mix(seed ^ few(bytes, offset, offset + length / 2))
              ^ few(bytes, offset + length / 2, offset + length));
    }
    long first = mix(seed ^ word(bytes, offset));
    long second = mix(SECOND ^ word(bytes, offset + 8));
    long last = mix(LAST ^ word(bytes, offset + length - 8));
    return mix(first ^ second ^ last);
  }

  /** Whether two ranges hold the same bytes; the last word overlaps the one before it. */
  static boolean equal(byte[] a, int fromA, byte[] b, int fromB, int length) {
    if (length < Long.BYTES) {
      return few(a, fromA, fromA + length) == few(b, fromB, fromB + length);
    }
    int last = length - Long.BYTES;
    for (int i = 0; i < last; i += Long.BYTES) {
      if (word(a, fromA + i) != word(b, fromB + i)) {
        return false;
      }
    }
    return word(a, fromA + last) == word(b, fromB + last);
  }

  private static long few(byte[] bytes, int from, int end) {
    long word = 0;
    for (int i = from; i < end; i++) {
      word = word << 8 | bytes[i] & 0xff;
    }
    return word;
  }

  private static long mix(long value) {
    return value * FACTOR ^ Math.unsignedMultiplyHigh(value, FACTOR);
  }
}
