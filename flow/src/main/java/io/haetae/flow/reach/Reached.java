package io.haetae.flow.reach;

import java.util.Arrays;

/**
 * The addresses that a search reached, nearest first, without the one that it began at. Read it
 * before the same search is asked again: it reuses the memory.
 */
public final class Reached {
  private final int[] addresses;
  private final int[] ends;
  private final Omission omission;

  Reached(int[] addresses, int[] ends, Omission omission) {
    this.addresses = addresses;
    this.ends = ends;
    this.omission = omission;
  }

  /** How many in all. */
  public int count() {
    return ends[ends.length - 1] - 1;
  }

  /** How many whose fewest hops are so many. */
  public int count(int hops) {
    return ends[hops] - ends[hops - 1];
  }

  /** All of them, those of fewer hops first. */
  public int[] addresses() {
    return Arrays.copyOfRange(addresses, 1, ends[ends.length - 1]);
  }

  /** Those whose fewest hops are so many. */
  public int[] addresses(int hops) {
    return Arrays.copyOfRange(addresses, ends[hops - 1], ends[hops]);
  }

  /** What hubs had more. */
  public Omission omission() {
    return omission;
  }
}
