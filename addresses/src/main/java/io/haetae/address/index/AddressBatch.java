package io.haetae.address.index;

import io.haetae.address.AddressReader;
import io.haetae.contracts.asset.AddressFamily;
import java.util.Arrays;

/**
 * Addresses that are looked up together, step by step, so that the waits for memory of each step
 * overlap. Not safe for use by two threads.
 */
public final class AddressBatch {
  /** Nearly each address has at most one candidate; more than this many are settled in rounds. */
  private static final int CANDIDATES_EACH = 2;

  private final ListedAddresses listed;
  private final byte[][] payloads;
  private final int[] families;
  private final LengthTable[] tables;
  private final long[] hashes;
  private final long[] controls;
  private final long[] candidates;
  private int size;
  private long touched;

  AddressBatch(ListedAddresses listed, int capacity) {
    this.listed = listed;
    payloads = new byte[capacity][AddressReader.MAX_PAYLOAD];
    families = new int[capacity];
    tables = new LengthTable[capacity];
    hashes = new long[capacity];
    controls = new long[capacity];
    candidates = new long[CANDIDATES_EACH * capacity];
  }

  /** Where to write the canonical bytes of the address that is added next. */
  public byte[] next() {
    return payloads[size];
  }

  /**
   * Adds the address whose canonical bytes were written to {@link #next()}; a length below 1 stands
   * for a text that is none and is never found.
   */
  public void add(AddressFamily family, int length) {
    families[size] = family.ordinal();
    tables[size] = listed.table(length);
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
    Arrays.fill(entries, 0, count, ListedAddresses.NOT_LISTED);
    for (int i = 0; i < count; i++) {
      hashes[i] = tables[i] == null ? 0 : tables[i].hash(families[i], payloads[i]);
    }
    for (int i = 0; i < count; i++) {
      controls[i] = tables[i] == null ? 0 : tables[i].control(hashes[i]);
    }
    settle(collect(entries), entries);
    size = 0;
    return count;
  }

  /** Gathers the slots that may hold what is asked, each with who asks in its upper half. */
  private int collect(int[] entries) {
    int end = 0;
    for (int i = 0; i < size; i++) {
      if (tables[i] != null) {
        end = collect(i, end, entries);
      }
    }
    return end;
  }

  private int collect(int index, int from, int[] entries) {
    LengthTable table = tables[index];
    long tag = LengthTable.tag(hashes[index]);
    int group = table.group(hashes[index]);
    long word = controls[index];
    int end = from;
    while (true) {
      long matches = LengthTable.equalBytes(word, tag);
      do {
        if (end == candidates.length) {
          end = settle(end, entries);
        }
        // Written always and counted only if it is one: half of all searches have none, in no
        // order that a processor could guess, so a branch would cost more than the write.
        candidates[end] = (long) index << Integer.SIZE | LengthTable.slot(group, matches);
        end += (int) ((matches | -matches) >>> 63);
        matches &= matches - 1;
      } while (matches != 0);
      if (LengthTable.hasFree(word)) {
        return end;
      }
      group = table.next(group);
      word = table.controlOf(group);
    }
  }

  /** Compares what was gathered, after reading all of it once so that the waits overlap. */
  private int settle(int end, int[] entries) {
    long sum = 0;
    for (int i = 0; i < end; i++) {
      sum += tables[(int) (candidates[i] >> Integer.SIZE)].touch((int) candidates[i]);
    }
    // The sum keeps the compiler from leaving out reads that only fetch memory.
    touched = sum;
    for (int i = 0; i < end; i++) {
      int index = (int) (candidates[i] >> Integer.SIZE);
      int slot = (int) candidates[i];
      if (tables[index].holds(slot, families[index], payloads[index], 0)) {
        entries[index] = listed.first(tables[index], slot);
      }
    }
    return 0;
  }
}
