package io.haetae.flow.entity;

import it.unimi.dsi.fastutil.bytes.ByteArrayList;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntConsumer;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.BitSet;

/** All links ever made, 26 bytes each, with those of an address chained; an id is never reused. */
final class LinkStore {
  private static final Heuristic[] HEURISTICS = Heuristic.values();
  private static final int NONE = -1;

  private final IntArrayList left = new IntArrayList();
  private final IntArrayList right = new IntArrayList();
  private final IntArrayList nextOfLeft = new IntArrayList();
  private final IntArrayList nextOfRight = new IntArrayList();
  private final ByteArrayList heuristic = new ByteArrayList();
  private final ByteArrayList confidence = new ByteArrayList();
  private final LongArrayList evidence = new LongArrayList();
  private final IntArrayList firstOf = new IntArrayList();
  private final BitSet takenBack = new BitSet();

  int add(Link link) {
    int id = left.size();
    makeRoom(Math.max(link.left(), link.right()));
    left.add(link.left());
    right.add(link.right());
    heuristic.add((byte) link.heuristic().ordinal());
    confidence.add((byte) link.confidence());
    evidence.add(link.evidence());
    nextOfLeft.add(firstOf.getInt(link.left()));
    firstOf.set(link.left(), id);
    nextOfRight.add(link.right() == link.left() ? NONE : firstOf.getInt(link.right()));
    firstOf.set(link.right(), id);
    return id;
  }

  /** Whether it was there to be taken back. */
  boolean takeBack(int id) {
    if (takenBack.get(id)) {
      return false;
    }
    takenBack.set(id);
    return true;
  }

  Link get(int id) {
    return new Link(
        left.getInt(id),
        right.getInt(id),
        HEURISTICS[heuristic.getByte(id)],
        confidence.getByte(id),
        evidence.getLong(id));
  }

  int left(int id) {
    return left.getInt(id);
  }

  int right(int id) {
    return right.getInt(id);
  }

  Heuristic heuristic(int id) {
    return HEURISTICS[heuristic.getByte(id)];
  }

  int confidence(int id) {
    return confidence.getByte(id);
  }

  /** Ids of the links of an address that stand. */
  void forEachOf(int address, IntConsumer action) {
    int id = address < firstOf.size() ? firstOf.getInt(address) : NONE;
    while (id != NONE) {
      if (!takenBack.get(id)) {
        action.accept(id);
      }
      id = (left.getInt(id) == address ? nextOfLeft : nextOfRight).getInt(id);
    }
  }

  private void makeRoom(int address) {
    while (firstOf.size() <= address) {
      firstOf.add(NONE);
    }
  }
}
