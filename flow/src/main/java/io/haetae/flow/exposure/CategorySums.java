package io.haetae.flow.exposure;

import it.unimi.dsi.fastutil.HashCommon;
import it.unimi.dsi.fastutil.longs.Long2LongOpenHashMap;

/** Whole units by holding and category. */
final class CategorySums {
  private final Long2LongOpenHashMap sums = new Long2LongOpenHashMap();

  void add(int holding, int category, long units) {
    sums.addTo((long) holding << Timeline.CATEGORY_BITS | category, units);
  }

  long get(int holding, int category) {
    return sums.get((long) holding << Timeline.CATEGORY_BITS | category);
  }

  long bytes() {
    return 16L * HashCommon.arraySize(sums.size() + 1, 0.75f);
  }
}
