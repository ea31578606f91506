package io.haetae.flow.entity;

import java.util.Arrays;

/**
 * Union-find over ints that also names each set by its least member and walks a set's members; 16
 * bytes for each int up to the greatest seen. Tarjan (1975), with path halving.
 */
final class DisjointSets {
  private int[] parent = new int[0];
  private int[] size = new int[0];
  private int[] least = new int[0];
  private int[] next = new int[0];

  /** The least member of the set that holds it. */
  int nameOf(int member) {
    return member < parent.length ? least[root(member)] : member;
  }

  void join(int one, int other) {
    makeRoom(Math.max(one, other));
    int a = root(one);
    int b = root(other);
    if (a == b) {
      return;
    }
    int big = size[a] >= size[b] ? a : b;
    int small = big == a ? b : a;
    parent[small] = big;
    size[big] += size[small];
    least[big] = Math.min(least[big], least[small]);
    int swap = next[big];
    next[big] = next[small];
    next[small] = swap;
  }

  /** All members of the set that holds it, ascending. */
  int[] membersOf(int member) {
    if (member >= parent.length) {
      return new int[] {member};
    }
    int[] members = new int[size[root(member)]];
    int at = member;
    for (int i = 0; i < members.length; i++) {
      members[i] = at;
      at = next[at];
    }
    Arrays.sort(members);
    return members;
  }

  /** Makes each of a whole set's members a set of its own again. */
  void dissolve(int[] members) {
    for (int member : members) {
      if (member < parent.length) {
        single(member);
      }
    }
  }

  private int root(int member) {
    int at = member;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  private void makeRoom(int member) {
    int old = parent.length;
    if (member < old) {
      return;
    }
    int length = Math.max(member + 1, old + (old >> 1));
    parent = Arrays.copyOf(parent, length);
    size = Arrays.copyOf(size, length);
    least = Arrays.copyOf(least, length);
    next = Arrays.copyOf(next, length);
    for (int i = old; i < length; i++) {
      single(i);
    }
  }

  private void single(int member) {
    parent[member] = member;
    size[member] = 1;
    least[member] = member;
    next[member] = member;
  }
}
