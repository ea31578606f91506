package io.haetae.address.index;

import io.haetae.address.AddressReader;
import io.haetae.contracts.asset.AddressFamily;

/** Canonical bytes of several addresses, to be looked up together so that memory waits overlap. */
public final class AddressBatch {
  private static final int STRIDE = AddressReader.MAX_PAYLOAD;

  final int[] lengths;

  /** Keeps the compiler from leaving out reads that only fetch memory. */
  long touched;

  private final long[] hashes;
  private final long[] controls;
  private final byte[] bytes;
  private final int[] families;
  private int size;

  /** For at most so many addresses; 64 is plenty to hide the latency of memory. */
  public AddressBatch(int capacity) {
    bytes = new byte[capacity * STRIDE];
    lengths = new int[capacity];
    families = new int[capacity];
    hashes = new long[capacity];
    controls = new long[capacity];
  }

  /** Appends an address; a length below 1 stands for a text that is none and is never found. */
  public void add(AddressFamily family, byte[] payload, int offset, int length) {
    families[size] = family.ordinal();
    lengths[size] = length;
    if (length > 0) {
      System.arraycopy(payload, offset, bytes, offset(size), length);
    }
    size++;
  }

  /** How many addresses it holds. */
  public int size() {
    return size;
  }

  /** Whether there is room for no more. */
  public boolean isFull() {
    return size == lengths.length;
  }

  /** Empties it. */
  public void clear() {
    size = 0;
  }

  void prepare(int index, LengthTable table) {
    long hash = Words.hash(families[index], bytes, offset(index), lengths[index]);
    hashes[index] = hash;
    controls[index] = table.control(hash);
  }

  long touch(int index, LengthTable table) {
    return table.touch(hashes[index], controls[index]);
  }

  int find(int index, LengthTable table) {
    return table.find(hashes[index], controls[index], families[index], bytes, offset(index));
  }

  private static int offset(int index) {
    return index * STRIDE;
  }
}
