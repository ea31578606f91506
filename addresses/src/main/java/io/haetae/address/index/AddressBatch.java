package io.haetae.address.index;

import io.haetae.address.AddressReader;
import io.haetae.contracts.asset.AddressFamily;

/**
 * Addresses that are looked up together, step by step, so that the waits for memory of each step
 * overlap. Not safe for use by two threads.
 */
public final class AddressBatch {
  private static final int STRIDE = AddressReader.MAX_PAYLOAD;

  private final ListedAddresses listed;
  private final byte[] bytes;
  private final int[] families;
  private final LengthTable[] tables;
  private final long[] hashes;
  private final long[] controls;
  private int size;
  private long touched;

  AddressBatch(ListedAddresses listed, int capacity) {
    this.listed = listed;
    bytes = new byte[capacity * STRIDE];
    families = new int[capacity];
    tables = new LengthTable[capacity];
    hashes = new long[capacity];
    controls = new long[capacity];
  }

  /** Appends an address; a length below 1 stands for a text that is none and is never found. */
  public void add(AddressFamily family, byte[] payload, int offset, int length) {
    LengthTable table = listed.table(length);
    tables[size] = table;
    if (table != null) {
      families[size] = family.ordinal();
      System.arraycopy(payload, offset, bytes, size * STRIDE, length);
      hashes[size] = Words.hash(family.ordinal(), payload, offset, length);
    }
    size++;
  }

  /** How many addresses it holds. */
  public int size() {
    return size;
  }

  /** Whether there is room for no more. */
  public boolean isFull() {
    return size == families.length;
  }

  /**
   * Writes the first entry that names each address, or {@link ListedAddresses#NOT_LISTED}, in the
   * order added, returns how many, and empties the batch; allocates nothing.
   */
  public int findFirst(int[] entries) {
    int count = size;
    for (int i = 0; i < count; i++) {
      controls[i] = tables[i] == null ? 0 : tables[i].control(hashes[i]);
    }
    // The sum keeps the compiler from leaving out reads that only fetch memory.
    long sum = 0;
    for (int i = 0; i < count; i++) {
      sum += tables[i] == null ? 0 : tables[i].touch(hashes[i], controls[i]);
    }
    touched = sum;
    for (int i = 0; i < count; i++) {
      entries[i] = tables[i] == null ? ListedAddresses.NOT_LISTED : find(i);
    }
    size = 0;
    return count;
  }

  private int find(int index) {
    LengthTable table = tables[index];
    int slot = table.find(hashes[index], controls[index], families[index], bytes, index * STRIDE);
    return listed.first(table, slot);
  }
}
