package io.haetae.flow.exposure;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Which label of one address acts, from each second on at which that changes. */
final class Timeline {
  /** No label acts. */
  static final int NOTHING = -1;

  static final int CATEGORY_BITS = 6;

  private final long[] from;
  private final int[] acting;

  private Timeline(long[] from, int[] acting) {
    this.from = from;
    this.acting = acting;
  }

  /** Null where no label ever acts. */
  static Timeline of(List<Label> labels, Categories categories) {
    List<Label> able = labels.stream().filter(Label::acts).toList();
    if (able.isEmpty()) {
      return null;
    }
    long[] from =
        Stream.concat(
                Stream.of(Long.MIN_VALUE),
                able.stream()
                    .flatMap(label -> Stream.of(label.from(), label.to()))
                    .filter(Objects::nonNull)
                    .map(instant -> instant.getEpochSecond()))
            .mapToLong(Long::longValue)
            .sorted()
            .distinct()
            .toArray();
    int[] acting = new int[from.length];
    for (int i = 0; i < from.length; i++) {
      acting[i] = acting(able, from[i], categories);
    }
    return new Timeline(from, acting);
  }

  /** What {@link #effect} and {@link #category} read, or {@link #NOTHING}. */
  int at(long second) {
    int i = from.length - 1;
    while (from[i] > second) {
      i--;
    }
    return acting[i];
  }

  static Effect effect(int acting) {
    return EFFECTS[acting >> CATEGORY_BITS];
  }

  static int category(int acting) {
    return acting & ((1 << CATEGORY_BITS) - 1);
  }

  private static final Effect[] EFFECTS = Effect.values();

  private static int acting(List<Label> labels, long second, Categories categories) {
    return labels.stream()
        .filter(label -> label.holdsAt(second))
        .min(
            Comparator.comparing(Label::effect)
                .thenComparing(label -> -categories.rank(categories.index(label.category())))
                .thenComparing(label -> -label.confidence())
                .thenComparing(label -> categories.index(label.category())))
        .map(
            label -> label.effect().ordinal() << CATEGORY_BITS | categories.index(label.category()))
        .orElse(NOTHING);
  }
}
