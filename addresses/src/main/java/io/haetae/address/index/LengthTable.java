package io.haetae.address.index;

/**
 * A table of canonical bytes of one length in groups of eight slots. One word for each group holds
 * a byte of each slot's hash (0 is a free slot), so that a miss rarely leaves these words, which
 * stay in cache, and a hit waits for one slot in memory: its family, bytes and value.
 *
 * <p>The layout of the control words is that of Swiss tables (Kulukundis, CppCon 2017).
 */
final class LengthTable {
  static final int ABSENT = -1;

  private static final int GROUP_BITS = 3;
  private static final int GROUP = 1 << GROUP_BITS;
  private static final int CHUNK_BITS = 18;
  private static final int CHUNK_SLOTS = 1 << CHUNK_BITS;

  /** Fuller groups save little memory and send a search on to the next group more often. */
  private static final double LOAD = 0.6;

  private static final int MAX_SLOTS = 1 << 30;
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = 0x8080808080808080L;

  private final int length;
  private final int stride;
  private long[] control;
  private byte[][] chunks;
  private int size;

  LengthTable(int length) {
    this.length = length;
    this.stride = 1 + length + Integer.BYTES;
    allocate(2);
  }

  int size() {
    return size;
  }

  /** Hash of bytes of this table's length. */
  long hash(int family, byte[] bytes) {
    return Words.hash(family, bytes, 0, length);
  }

  /** The control word where a search for the hash begins. */
  long control(long hash) {
    return control[group(hash)];
  }

  long controlOf(int group) {
    return control[group];
  }

  /** Reads the first and last word of a slot, so that a batch waits for many at once. */
  long touch(int slot) {
    byte[] chunk = chunk(slot);
    int start = start(slot);
    return Words.word(chunk, start) + Words.word(chunk, start + stride - Long.BYTES);
  }

  /** The slot that holds the bytes, or {@link #ABSENT}. */
  int find(int family, byte[] bytes, int offset) {
    long hash = Words.hash(family, bytes, offset, length);
    long tag = tag(hash);
    int group = group(hash);
    while (true) {
      long word = control[group];
      for (long matches = equalBytes(word, tag); matches != 0; matches &= matches - 1) {
        int slot = slot(group, matches);
        if (holds(slot, family, bytes, offset)) {
          return slot;
        }
      }
      if (hasFree(word)) {
        return ABSENT;
      }
      group = next(group);
    }
  }

  /** Adds bytes that {@link #find} does not find. */
  void add(int family, byte[] bytes, int offset, int value) {
    if (4L * size >= 3L * GROUP * control.length) {
      rehash(2L * control.length);
    }
    size++;
    insert(family, bytes, offset, value);
  }

  /** Gives back the room that growing left over. */
  void trim() {
    rehash(1 + (long) (size / (LOAD * GROUP)));
  }

  int value(int slot) {
    return Words.number(chunk(slot), start(slot) + 1 + length);
  }

  void setValue(int slot, int value) {
    Words.setNumber(chunk(slot), start(slot) + 1 + length, value);
  }

  boolean holds(int slot, int family, byte[] bytes, int offset) {
    byte[] chunk = chunk(slot);
    int start = start(slot);
    return chunk[start] == family && Words.equal(chunk, start + 1, bytes, offset, length);
  }

  private void allocate(long groups) {
    int slots = Math.toIntExact(groups << GROUP_BITS);
    if (slots > MAX_SLOTS) {
      throw new IllegalStateException("More addresses than one table holds");
    }
    control = new long[(int) groups];
    chunks = new byte[(slots + CHUNK_SLOTS - 1) >>> CHUNK_BITS][];
    for (int i = 0; i < chunks.length; i++) {
      chunks[i] = new byte[Math.min(CHUNK_SLOTS, slots - (i << CHUNK_BITS)) * stride];
    }
  }

  private void rehash(long groups) {
    long[] oldControl = control;
    byte[][] old = chunks;
    allocate(groups);
    for (int slot = 0; slot < oldControl.length << GROUP_BITS; slot++) {
      if ((oldControl[slot >>> GROUP_BITS] >>> (8 * (slot & (GROUP - 1))) & 0xff) != 0) {
        byte[] chunk = old[slot >>> CHUNK_BITS];
        int start = start(slot);
        insert(chunk[start], chunk, start + 1, Words.number(chunk, start + 1 + length));
      }
    }
  }

  private void insert(int family, byte[] bytes, int offset, int value) {
    long hash = Words.hash(family, bytes, offset, length);
    int group = group(hash);
    long free = equalBytes(control[group], 0);
    while (free == 0) {
      group = next(group);
      free = equalBytes(control[group], 0);
    }
    int place = Long.numberOfTrailingZeros(free) >>> 3;
    control[group] |= tag(hash) << (8 * place);
    int slot = (group << GROUP_BITS) + place;
    byte[] chunk = chunk(slot);
    int start = start(slot);
    chunk[start] = (byte) family;
    System.arraycopy(bytes, offset, chunk, start + 1, length);
    setValue(slot, value);
  }

  /** The high bit of each byte that equals; exact up to and including the lowest such byte. */
  static long equalBytes(long word, long value) {
    long difference = word ^ value * ONES;
    return (difference - ONES) & ~difference & HIGHS;
  }

  static boolean hasFree(long word) {
    return equalBytes(word, 0) != 0;
  }

  /** The slot of the lowest byte that equals; some slot of the group if none does. */
  static int slot(int group, long matches) {
    return (group << GROUP_BITS) + (Long.numberOfTrailingZeros(matches) >>> 3 & (GROUP - 1));
  }

  /** A byte of the hash that is not 0. */
  static long tag(long hash) {
    return (hash & 0x7f) | 0x80;
  }

  int group(long hash) {
    return (int) ((hash >>> 32) * control.length >>> 32);
  }

  int next(int group) {
    return group + 1 == control.length ? 0 : group + 1;
  }

  private byte[] chunk(int slot) {
    return chunks[slot >>> CHUNK_BITS];
  }

  private int start(int slot) {
    return (slot & (CHUNK_SLOTS - 1)) * stride;
  }
}
