package io.haetae.address.index;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** 64-bit hash of a family and canonical bytes. */
final class PayloadHash {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long SEED = 0x9e3779b97f4a7c15L;
  private static final long FACTOR = 0xd6e8feb86659fd93L;

  private PayloadHash() {}

  static long of(int family, byte[] bytes, int offset, int length) {
    long hash = SEED * (family + 1) + length;
    int end = offset + length;
    int at = offset;
    for (; at + 8 <= end; at += 8) {
      hash = mix(hash ^ (long) LONGS.get(bytes, at));
    }
    if (at < end) {
      hash = mix(hash ^ (length >= 8 ? (long) LONGS.get(bytes, end - 8) : few(bytes, at, end)));
    }
    return hash;
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
