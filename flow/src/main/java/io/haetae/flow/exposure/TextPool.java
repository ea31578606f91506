package io.haetae.flow.exposure;

import it.unimi.dsi.fastutil.HashCommon;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Texts with a number each, from 0, as bytes in one array. */
final class TextPool {
  /** Number of a text that is not there. */
  static final int NONE = -1;

  private byte[] bytes = new byte[1024];
  private int[] starts = new int[64];
  private int[] table = new int[128];
  private int size;

  TextPool() {
    Arrays.fill(table, NONE);
  }

  int size() {
    return size;
  }

  int find(String text) {
    byte[] sought = text.getBytes(StandardCharsets.UTF_8);
    return table[slot(sought)];
  }

  /** The number of a text, which is added when it is new. */
  int intern(String text) {
    byte[] sought = text.getBytes(StandardCharsets.UTF_8);
    int slot = slot(sought);
    if (table[slot] == NONE) {
      append(sought);
      table[slot] = size - 1;
      if (size * 2L > table.length) {
        rehash();
      }
      return size - 1;
    }
    return table[slot];
  }

  String text(int number) {
    return new String(
        bytes, starts[number], starts[number + 1] - starts[number], StandardCharsets.UTF_8);
  }

  long heapBytes() {
    return bytes.length + (long) Integer.BYTES * (starts.length + table.length);
  }

  void write(ColumnWriter out) throws IOException {
    out.bytes(bytes, starts[size]);
    out.ints(starts, size + 1);
  }

  void read(ColumnReader in) {
    bytes = in.bytes();
    starts = in.ints();
    size = starts.length - 1;
    table = new int[Integer.highestOneBit(Math.max(64, size)) * 4];
    fill();
  }

  private void append(byte[] text) {
    int end = starts[size];
    if ((long) end + text.length > bytes.length) {
      bytes = Arrays.copyOf(bytes, Growth.of(bytes.length, (long) end + text.length));
    }
    if (size + 2 > starts.length) {
      starts = Arrays.copyOf(starts, Growth.of(starts.length, size + 2L));
    }
    System.arraycopy(text, 0, bytes, end, text.length);
    starts[++size] = end + text.length;
  }

  private int slot(byte[] sought) {
    int slot = HashCommon.mix(Arrays.hashCode(sought)) & (table.length - 1);
    while (table[slot] != NONE && !is(table[slot], sought)) {
      slot = (slot + 1) & (table.length - 1);
    }
    return slot;
  }

  private boolean is(int number, byte[] sought) {
    return Arrays.equals(bytes, starts[number], starts[number + 1], sought, 0, sought.length);
  }

  private void rehash() {
    table = new int[table.length * 2];
    fill();
  }

  private void fill() {
    Arrays.fill(table, NONE);
    for (int i = 0; i < size; i++) {
      table[slot(Arrays.copyOfRange(bytes, starts[i], starts[i + 1]))] = i;
    }
  }
}
