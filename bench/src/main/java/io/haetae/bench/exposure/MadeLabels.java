package io.haetae.bench.exposure;

import io.haetae.flow.exposure.Categories;
import io.haetae.flow.exposure.Category;
import io.haetae.flow.exposure.Effect;
import io.haetae.flow.exposure.Label;
import io.haetae.flow.exposure.NumberedEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Labels in 16 categories, as labels lie on real ledgers: three in four of the oldest addresses,
 * which are the hubs, are services that end a flow, and one in a thousand of all addresses emits.
 */
final class MadeLabels {
  private static final String MINTED = "newly-mined";
  private static final int SERVICES = 4;
  private static final int OTHERS = 11;
  static final int HUB_SHARE = 500;
  private static final int EMITTING_SHARE = 1_000;
  private static final long SEED = 7;

  private MadeLabels() {}

  /** 15 of them and newly mined coins. */
  static Categories categories() {
    List<Category> all = new ArrayList<>();
    IntStream.range(0, SERVICES + OTHERS).forEach(i -> all.add(new Category("c" + i, i / 4)));
    all.add(new Category(MINTED, 0));
    return Categories.of(all, MINTED);
  }

  static void give(NumberedEngine engine, int end) {
    for (int i = 0; i < (end - NumberedEngine.FIRST) / HUB_SHARE; i++) {
      if (i % 4 != 0) {
        engine.label(NumberedEngine.FIRST + i, List.of(label(i / 4 % SERVICES, Effect.ENDS)));
      }
    }
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < end / EMITTING_SHARE; i++) {
      Effect effect = i % OTHERS == 0 ? Effect.SANCTIONS : Effect.EMITS;
      engine.label(
          random.nextInt(NumberedEngine.FIRST, end), List.of(label(SERVICES + i % OTHERS, effect)));
    }
  }

  static Label label(int category, Effect effect) {
    return new Label(null, "", "c" + category, effect, 90, null, null, false);
  }
}
