package io.haetae.platform.id;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Makes identifiers as RFC 9562 says. */
public final class Ids {
  private static final UUID NAMESPACE = UUID.fromString("5f0e2c1a-6f0b-5d57-9a3c-4a0c3f1d7e21");
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final long NANOS_PER_MILLI = 1_000_000;

  private Ids() {}

  /** A time-ordered id (version 7) of now; ids of one millisecond are in no order. */
  public static UUID v7() {
    return v7(
        Instant.ofEpochMilli(System.currentTimeMillis()).plusNanos(RANDOM.nextInt(1_000_000)));
  }

  /** A time-ordered id (version 7); the fraction of the millisecond orders within it. */
  public static UUID v7(Instant at) {
    long fraction = (at.getNano() % NANOS_PER_MILLI) * 4096 / NANOS_PER_MILLI;
    long high = (at.toEpochMilli() << 16) | 0x7000L | fraction;
    long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }

  /** The id (version 5) of a name within a tenant: the same for the same two, always. */
  public static UUID v5(String tenant, String name) {
    return named(named(NAMESPACE, tenant), name);
  }

  private static UUID named(UUID namespace, String name) {
    byte[] text = name.getBytes(StandardCharsets.UTF_8);
    ByteBuffer input =
        ByteBuffer.allocate(16 + text.length)
            .putLong(namespace.getMostSignificantBits())
            .putLong(namespace.getLeastSignificantBits())
            .put(text);
    ByteBuffer hash = ByteBuffer.wrap(sha1(input.array()));
    long high = (hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x5000L;
    long low = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }

  private static byte[] sha1(byte[] input) {
    try {
      return MessageDigest.getInstance("SHA-1").digest(input);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-1", e);
    }
  }
}
