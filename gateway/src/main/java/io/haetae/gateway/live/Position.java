package io.haetae.gateway.live;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * How far something has been read: the next offset of each partition, in the order of the hub's
 * slots. Its text is base64url of a version byte, the number of slots and one 8-byte offset each.
 */
final class Position {
  private static final byte VERSION = 1;
  private static final int MOST_SLOTS = 255;

  private final long[] next;

  private Position(long[] next) {
    this.next = next;
  }

  static Position of(long... next) {
    return new Position(next.clone());
  }

  /** Reads what {@link #toString} wrote; empty when it is anything else. */
  static Optional<Position> parse(String text) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
      if (bytes.remaining() < 2 || bytes.get() != VERSION) {
        return Optional.empty();
      }
      int slots = bytes.get() & MOST_SLOTS;
      if (bytes.remaining() != slots * Long.BYTES) {
        return Optional.empty();
      }
      long[] next = new long[slots];
      bytes.asLongBuffer().get(next);
      return Optional.of(new Position(next));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  int slots() {
    return next.length;
  }

  long next(int slot) {
    return next[slot];
  }

  /** The position after an event; never goes back. */
  Position after(int slot, long offset) {
    long[] moved = next.clone();
    moved[slot] = Math.max(moved[slot], offset + 1);
    return new Position(moved);
  }

  /** Whether every slot lies between the two, both included. */
  boolean isBetween(Position first, Position last) {
    if (next.length != first.next.length) {
      return false;
    }
    for (int slot = 0; slot < next.length; slot++) {
      if (next[slot] < first.next[slot] || next[slot] > last.next[slot]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    ByteBuffer bytes = ByteBuffer.allocate(2 + next.length * Long.BYTES);
    bytes.put(VERSION).put((byte) next.length);
    Arrays.stream(next).forEach(bytes::putLong);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }
}
