package io.haetae.flow.reach;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.ArrayList;
import java.util.List;

/** Sums what arrives, by address. */
final class Arrivals {
  /** By address: 0, or 1 + its place in the lists. */
  private final int[] place;

  private final IntArrayList addresses = new IntArrayList();
  private final IntArrayList hops = new IntArrayList();
  private final IntArrayList counts = new IntArrayList();
  private final LongArrayList amounts = new LongArrayList();

  Arrivals(int addresses) {
    this.place = new int[addresses];
  }

  void clear() {
    for (int i = 0; i < addresses.size(); i++) {
      place[addresses.getInt(i)] = 0;
    }
    addresses.clear();
    hops.clear();
    counts.clear();
    amounts.clear();
  }

  /** The first arrival at an address is that of the fewest hops. */
  void add(int address, int hop, long amount) {
    int at = place[address] - 1;
    if (at < 0) {
      addresses.add(address);
      hops.add(hop);
      counts.add(1);
      amounts.add(amount);
      place[address] = addresses.size();
    } else {
      counts.set(at, counts.getInt(at) + 1);
      amounts.set(at, Math.addExact(amounts.getLong(at), amount));
    }
  }

  /** All of them, the farthest first, then by amount, largest first, then by address. */
  List<CarriedOn> sorted() {
    List<CarriedOn> sorted = new ArrayList<>(addresses.size());
    for (int i = 0; i < addresses.size(); i++) {
      sorted.add(
          new CarriedOn(addresses.getInt(i), hops.getInt(i), counts.getInt(i), amounts.getLong(i)));
    }
    sorted.sort(Arrivals::order);
    return sorted;
  }

  private static int order(CarriedOn one, CarriedOn two) {
    if (one.hops() != two.hops()) {
      return Integer.compare(two.hops(), one.hops());
    }
    return one.amount() != two.amount()
        ? Long.compare(two.amount(), one.amount())
        : Integer.compare(one.address(), two.address());
  }
}
