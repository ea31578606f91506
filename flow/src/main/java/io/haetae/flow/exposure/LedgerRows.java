package io.haetae.flow.exposure;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntArrays;
import it.unimi.dsi.fastutil.longs.LongArrayList;

/** Transfers as they come in, in any order, with the position that puts them in order. */
final class LedgerRows {
  final LongArrayList second = new LongArrayList();
  final IntArrayList network = new IntArrayList();
  final LongArrayList height = new LongArrayList();
  final IntArrayList transaction = new IntArrayList();
  final IntArrayList index = new IntArrayList();
  final IntArrayList from = new IntArrayList();
  final IntArrayList to = new IntArrayList();
  final LongArrayList amount = new LongArrayList();
  final Residues residues = new Residues();

  int size() {
    return from.size();
  }

  void move(int sender, int receiver, long units) {
    from.add(sender);
    to.add(receiver);
    amount.add(units);
  }

  void at(int ofNetwork, long atSecond, long atHeight, int ofTransaction, int atIndex) {
    network.add(ofNetwork);
    second.add(atSecond);
    height.add(atHeight);
    transaction.add(ofTransaction);
    index.add(atIndex);
  }

  void copy(LedgerRows other, int row) {
    move(other.from.getInt(row), other.to.getInt(row), other.amount.getLong(row));
    network.add(other.network.getInt(row));
    second.add(other.second.getLong(row));
    height.add(other.height.getLong(row));
    transaction.add(other.transaction.getInt(row));
    index.add(other.index.getInt(row));
  }

  long position(int row) {
    return RowPositions.pack(transaction.getInt(row), index.getInt(row));
  }

  /** The rows in order of time, network, height, transaction and index. */
  int[] order() {
    int[] order = new int[size()];
    boolean sorted = true;
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
      sorted &= i == 0 || compare(i - 1, i) < 0;
    }
    if (!sorted) {
      IntArrays.parallelQuickSort(order, this::compare);
    }
    return order;
  }

  private int compare(int a, int b) {
    int result = Long.compare(second.getLong(a), second.getLong(b));
    result = result != 0 ? result : Integer.compare(network.getInt(a), network.getInt(b));
    result = result != 0 ? result : Long.compare(height.getLong(a), height.getLong(b));
    result = result != 0 ? result : Integer.compare(transaction.getInt(a), transaction.getInt(b));
    result = result != 0 ? result : Integer.compare(index.getInt(a), index.getInt(b));
    return result != 0 ? result : Integer.compare(a, b);
  }
}
