package io.haetae.flow.exposure;

import java.util.Arrays;

/** What leaves a labelled address: its own category, and what the label does not recolour. */
final class Emission {
  private final Categories categories;
  private final double[] cells = new double[Categories.MOST];
  private final byte[] hops = new byte[Categories.MOST];
  private final double[] value = new double[Categories.MOST];
  private final byte[] hop = new byte[Categories.MOST];

  /** Of the last emission, the value that the labelled address sent itself. */
  private double own;

  Emission(Categories categories) {
    this.categories = categories;
  }

  double own() {
    return own;
  }

  /** Turns the flow into what the acting label makes of it. */
  void apply(Flow flow, int acting, double amount) {
    Arrays.fill(value, 0);
    int category = Timeline.category(acting);
    double kept = 0;
    if (Timeline.effect(acting) == Effect.EMITS) {
      kept = keep(flow, category);
    }
    own = Math.max(0, amount - kept);
    value[category] = own;
    hop[category] = 0;
    pack(flow);
  }

  /** Turns the flow into one of this category alone. */
  void absorb(Flow flow, int category, double amount) {
    Arrays.fill(value, 0);
    value[category] = amount;
    hop[category] = 0;
    pack(flow);
  }

  private double keep(Flow flow, int category) {
    double kept = 0;
    long rest = flow.mask;
    for (int i = 0; rest != 0; i++, rest &= rest - 1) {
      int index = Long.numberOfTrailingZeros(rest);
      if (index != category && categories.rank(index) >= categories.rank(category)) {
        value[index] = flow.value(i);
        hop[index] = (byte) flow.hop(i);
        kept += value[index];
      }
    }
    return kept;
  }

  private void pack(Flow flow) {
    long mask = 0;
    int n = 0;
    for (int i = 0; i < categories.size(); i++) {
      if (value[i] > 0) {
        mask |= 1L << i;
        cells[n] = value[i];
        hops[n++] = hop[i];
      }
    }
    flow.cells = cells;
    flow.hops = hops;
    flow.at = 0;
    flow.mask = mask;
    flow.scale = 1;
  }
}
