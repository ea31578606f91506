package io.haetae.address.index;

import java.util.Arrays;

/**
 * An open-addressing table of canonical bytes of one length. A slot holds half of the hash and a
 * record number, so that a miss reads one cache line and a hit one record more; records hold the
 * family, the bytes and the value, back to back in chunks.
 */
final class LengthTable {
  static final int ABSENT = -1;

  private static final int CHUNK_BITS = 18;
  private static final int CHUNK_RECORDS = 1 << CHUNK_BITS;
  private static final int FIRST_SLOTS = 16;

  private final int length;
  private final int stride;
  private long[] slots = new long[FIRST_SLOTS];
  private byte[][] chunks = new byte[0][];
  private int size;

  LengthTable(int length) {
    this.length = length;
    this.stride = 1 + length + Integer.BYTES;
  }

  int size() {
    return size;
  }

  /** The record that holds the bytes, or {@link #ABSENT}. */
  int find(int family, byte[] bytes, int offset) {
    long hash = PayloadHash.of(family, bytes, offset, length);
    return find(hash, slotAt(hash), family, bytes, offset);
  }

  /** The slot where a search for the hash begins; a batch reads all of these first. */
  long slotAt(long hash) {
    return slots[(int) hash & (slots.length - 1)];
  }

  /** As {@link #find(int, byte[], int)} with the hash and the first slot already known. */
  int find(long hash, long firstSlot, int family, byte[] bytes, int offset) {
    int mask = slots.length - 1;
    int at = (int) hash & mask;
    long slot = firstSlot;
    while (slot != 0) {
      int record = (int) slot - 1;
      if ((slot ^ hash) >>> 32 == 0 && holds(record, family, bytes, offset)) {
        return record;
      }
      at = (at + 1) & mask;
      slot = slots[at];
    }
    return ABSENT;
  }

  /** Adds bytes that {@link #find} does not find; returns the record. */
  int add(int family, byte[] bytes, int offset, int value) {
    if (size + (size >>> 1) >= slots.length) {
      grow();
    }
    int record = size++;
    if ((record & (CHUNK_RECORDS - 1)) == 0) {
      addChunk();
    }
    byte[] chunk = chunk(record);
    int start = start(record);
    chunk[start] = (byte) family;
    System.arraycopy(bytes, offset, chunk, start + 1, length);
    setValue(record, value);
    insert(PayloadHash.of(family, bytes, offset, length), record);
    return record;
  }

  int value(int record) {
    byte[] chunk = chunk(record);
    int at = start(record) + 1 + length;
    return (chunk[at] & 0xff) << 24
        | (chunk[at + 1] & 0xff) << 16
        | (chunk[at + 2] & 0xff) << 8
        | chunk[at + 3] & 0xff;
  }

  void setValue(int record, int value) {
    byte[] chunk = chunk(record);
    int at = start(record) + 1 + length;
    for (int i = 0; i < Integer.BYTES; i++) {
      chunk[at + i] = (byte) (value >>> (24 - 8 * i));
    }
  }

  private boolean holds(int record, int family, byte[] bytes, int offset) {
    byte[] chunk = chunk(record);
    int start = start(record);
    return chunk[start] == family
        && Arrays.equals(chunk, start + 1, start + 1 + length, bytes, offset, offset + length);
  }

  private byte[] chunk(int record) {
    return chunks[record >>> CHUNK_BITS];
  }

  private int start(int record) {
    return (record & (CHUNK_RECORDS - 1)) * stride;
  }

  private void addChunk() {
    chunks = Arrays.copyOf(chunks, chunks.length + 1);
    chunks[chunks.length - 1] = new byte[CHUNK_RECORDS * stride];
  }

  private void grow() {
    slots = new long[Math.multiplyExact(slots.length, 2)];
    for (int record = 0; record < size; record++) {
      byte[] chunk = chunk(record);
      int start = start(record);
      insert(PayloadHash.of(chunk[start], chunk, start + 1, length), record);
    }
  }

  private void insert(long hash, int record) {
    int mask = slots.length - 1;
    int at = (int) hash & mask;
    while (slots[at] != 0) {
      at = (at + 1) & mask;
    }
    slots[at] = hash & 0xffffffff00000000L | record + 1;
  }
}
