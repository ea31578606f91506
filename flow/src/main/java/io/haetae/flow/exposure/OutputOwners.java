package io.haetae.flow.exposure;

import io.haetae.flow.ledger.CoinOutput;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.Int2LongOpenHashMap;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntList;

/** The value of each output and the holding of the address that it pays. */
final class OutputOwners {
  private final Holdings holdings;
  private final Int2LongOpenHashMap values = new Int2LongOpenHashMap();
  private final Int2IntOpenHashMap owners = new Int2IntOpenHashMap();
  private final Int2ObjectOpenHashMap<IntArrayList> outputs = new Int2ObjectOpenHashMap<>();

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

  /** 0 where the output is not at hand. */
  long value(int output) {
    return values.get(output);
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

  Int2LongOpenHashMap values() {
    return values;
  }

  Int2IntOpenHashMap owners() {
    return owners;
  }

  long bytes() {
    return 60L * values.size();
  }
}
