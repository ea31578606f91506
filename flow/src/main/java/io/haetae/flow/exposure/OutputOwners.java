package io.haetae.flow.exposure;

import io.haetae.flow.ledger.CoinOutput;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.Int2LongOpenHashMap;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntList;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import java.io.IOException;
import java.util.Arrays;

/** The value of each output and the holding of the address that it pays. */
final class OutputOwners {
  private final Holdings holdings;
  private final Int2LongOpenHashMap values = new Int2LongOpenHashMap();
  private final Int2IntOpenHashMap owners = new Int2IntOpenHashMap();
  private final Int2ObjectOpenHashMap<IntArrayList> outputs = new Int2ObjectOpenHashMap<>();

  private final IntOpenHashSet unknown = new IntOpenHashSet();

  OutputOwners(Holdings holdings) {
    this.holdings = holdings;
  }

  void own(int output, CoinOutput paid, int currency) {
    if (values.containsKey(output)) {
      return;
    }
    values.put(output, paid.value());
    if (paid.address() != null) {
      own(output, holdings.intern(currency, paid.address()));
    }
  }

  void own(int output, int owner) {
    owners.put(output, owner);
    outputs.computeIfAbsent(owner, o -> new IntArrayList()).add(output);
  }

  /** What a spent output held; 0 where it is not at hand. */
  long spend(int output) {
    if (!values.containsKey(output)) {
      unknown.add(output);
    }
    return values.get(output);
  }

  /** Whether an output was spent when nobody knew what it held. */
  boolean isSpentUnknown(int output) {
    return unknown.contains(output);
  }

  /** {@link TransferLog#OUTSIDE} where there is none. */
  int owner(int output) {
    return owners.get(output);
  }

  boolean isOutput(int holding) {
    return values.containsKey(holding);
  }

  boolean isOwner(int holding) {
    return outputs.containsKey(holding);
  }

  IntList outputs(int owner) {
    return outputs.getOrDefault(owner, new IntArrayList());
  }

  /** Those below a number; what stands from it on is read and not worked through yet. */
  IntList outputs(int owner, int end) {
    IntList known = new IntArrayList();
    outputs(owner)
        .forEach(
            (int output) -> {
              if (output < end) {
                known.add(output);
              }
            });
    return known;
  }

  Int2LongOpenHashMap values() {
    return values;
  }

  Int2IntOpenHashMap owners() {
    return owners;
  }

  void write(ColumnWriter out) throws IOException {
    int[] known = values.keySet().toIntArray();
    Arrays.sort(known);
    out.ints(unknown.toIntArray(), unknown.size());
    out.ints(known, known.length);
    for (int output : known) {
      out.number(values.get(output));
      out.number(owner(output));
    }
  }

  void read(ColumnReader in) {
    for (int output : in.ints()) {
      unknown.add(output);
    }
    for (int output : in.ints()) {
      values.put(output, in.number());
      int owner = (int) in.number();
      if (owner != TransferLog.OUTSIDE) {
        own(output, owner);
      }
    }
  }

  long bytes() {
    return 60L * values.size();
  }
}
