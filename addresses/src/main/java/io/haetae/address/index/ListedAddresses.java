package io.haetae.address.index;

import io.haetae.address.Address;
import io.haetae.address.AddressReader;
import io.haetae.contracts.asset.AddressFamily;
import java.util.Arrays;

/** Which list entries name an address. Immutable, exact, safe for use by any number of threads. */
public final class ListedAddresses {
  /** The answer of {@link #findFirst} for an address that nothing lists. */
  public static final int NOT_LISTED = -1;

  private static final int[] NONE = {};

  private final LengthTable[] tables;
  private final int[][] lists;
  private final int size;

  private ListedAddresses(LengthTable[] tables, int[][] lists) {
    this.tables = tables;
    this.lists = lists;
    int sum = 0;
    for (LengthTable table : tables) {
      sum += table == null ? 0 : table.size();
    }
    size = sum;
  }

  /** An empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** How many distinct addresses are listed. */
  public int size() {
    return size;
  }

  /** The entries that name the address, in the order they were added; empty when none does. */
  public int[] find(Address address) {
    byte[] payload = address.payload();
    LengthTable table = table(payload.length);
    int record =
        table == null ? LengthTable.ABSENT : table.find(address.family().ordinal(), payload, 0);
    if (record == LengthTable.ABSENT) {
      return NONE;
    }
    int value = table.value(record);
    return value >= 0 ? new int[] {value} : lists[-1 - value].clone();
  }

  /** The first entry that names the canonical bytes, or {@link #NOT_LISTED}; allocates nothing. */
  public int findFirst(AddressFamily family, byte[] buffer, int offset, int length) {
    LengthTable table = table(length);
    if (table == null) {
      return NOT_LISTED;
    }
    return first(table, table.find(family.ordinal(), buffer, offset));
  }

  /** A batch of at most so many addresses; 256 is plenty to hide the latency of memory. */
  public AddressBatch batch(int capacity) {
    return new AddressBatch(this, capacity);
  }

  int first(LengthTable table, int record) {
    if (record == LengthTable.ABSENT) {
      return NOT_LISTED;
    }
    int value = table.value(record);
    return value >= 0 ? value : lists[-1 - value][0];
  }

  LengthTable table(int length) {
    return length > 0 && length < tables.length ? tables[length] : null;
  }

  /** Collects listed addresses; not safe for use by two threads, and done after one build. */
  public static final class Builder {
    private LengthTable[] tables = new LengthTable[AddressReader.MAX_PAYLOAD + 1];
    private int[][] lists = new int[16][];
    private int listCount;

    private Builder() {}

    /** Lists an address under an entry, a number from 0 that the caller gives meaning to. */
    public Builder add(Address address, int entry) {
      byte[] payload = address.payload();
      return add(address.family(), payload, 0, payload.length, entry);
    }

    /** As {@link #add(Address, int)} for canonical bytes in a buffer. */
    public Builder add(AddressFamily family, byte[] buffer, int offset, int length, int entry) {
      if (entry < 0) {
        throw new IllegalArgumentException("Entries count from 0: " + entry);
      }
      if (tables[length] == null) {
        tables[length] = new LengthTable(length);
      }
      LengthTable table = tables[length];
      int record = table.find(family.ordinal(), buffer, offset);
      if (record == LengthTable.ABSENT) {
        table.add(family.ordinal(), buffer, offset, entry);
      } else {
        append(table, record, entry);
      }
      return this;
    }

    /** The look-up of what was added. */
    public ListedAddresses build() {
      for (LengthTable table : tables) {
        if (table != null) {
          table.trim();
        }
      }
      ListedAddresses built = new ListedAddresses(tables, Arrays.copyOf(lists, listCount));
      tables = null;
      return built;
    }

    private void append(LengthTable table, int record, int entry) {
      int value = table.value(record);
      if (value >= 0) {
        if (listCount == lists.length) {
          lists = Arrays.copyOf(lists, 2 * listCount);
        }
        lists[listCount] = new int[] {value, entry};
        table.setValue(record, -1 - listCount++);
      } else {
        int[] list = lists[-1 - value];
        lists[-1 - value] = Arrays.copyOf(list, list.length + 1);
        lists[-1 - value][list.length] = entry;
      }
    }
  }
}
