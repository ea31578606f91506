package io.haetae.wallet.exposure;

import io.haetae.contracts.category.Categories;
import io.haetae.contracts.category.Category;
import io.haetae.contracts.category.CategoryGroup;
import io.haetae.contracts.verdict.RiskLevel;
import io.haetae.flow.exposure.Effect;
import io.haetae.flow.exposure.Label;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What each category does to a flow, and what it means for one whose funds come from it. */
@ApplicationScoped
public class EngineCategories {
  /** Of what acts for the North Korean state, from the day on which its property was blocked. */
  public static final String STATE_ACTOR = "sanctioned-state-actor";

  private static final String MINED = "mining";

  private static final Set<String> SILENT = Set.of(Categories.UNCLASSIFIED, "contract");

  private static final Set<String> LOSE_TRACE =
      Set.of("mixer", "coinjoin", "privacy-protocol", "instant-swapper", "nested-service");

  private final Categories categories;

  EngineCategories(Categories categories) {
    this.categories = categories;
  }

  /** Graver ones rank higher; the list begins with the gravest. */
  io.haetae.flow.exposure.Categories forEngine() {
    List<io.haetae.flow.exposure.Category> all = new ArrayList<>();
    int rank = categories.all().size() + 4;
    all.add(new io.haetae.flow.exposure.Category(STATE_ACTOR, rank--));
    all.add(new io.haetae.flow.exposure.Category(Label.SANCTIONED, rank--));
    all.add(new io.haetae.flow.exposure.Category(Label.LATER_SANCTIONED, rank--));
    for (Category category : categories.all()) {
      all.add(new io.haetae.flow.exposure.Category(category.id(), rank--));
    }
    all.add(new io.haetae.flow.exposure.Category(Label.FORMERLY_SANCTIONED, rank));
    return io.haetae.flow.exposure.Categories.of(all, MINED);
  }

  /** Whether it says what an address is, not whose the value is that passes through it. */
  public static boolean isSilent(String id) {
    return SILENT.contains(id);
  }

  /** Whether a flow ends at such a service: in its books, or as lost. */
  public boolean ends(String id) {
    return effect(id).filter(effect -> effect != Effect.EMITS).isPresent();
  }

  /** Empty for what does nothing to a flow. */
  Optional<Effect> effect(String id) {
    return isSilent(id) ? Optional.empty() : categories.category(id).map(this::effect);
  }

  /**
   * Funds weigh a level less than the label on an address, and flat: listed actors and the thefts
   * of a state are HIGH whatever the share.
   */
  RiskLevel level(String id) {
    return switch (id) {
      case STATE_ACTOR, Label.SANCTIONED -> RiskLevel.HIGH;
      case Label.LATER_SANCTIONED -> RiskLevel.MEDIUM;
      default -> categories.category(id).map(EngineCategories::level).orElse(RiskLevel.LOW);
    };
  }

  private Effect effect(Category category) {
    if (category.group() == CategoryGroup.SERVICE && category.custodial()) {
      return Effect.ENDS;
    }
    boolean lost =
        LOSE_TRACE.contains(category.id())
            || category.custodial() && category.group() != CategoryGroup.SANCTIONS;
    return lost ? Effect.LOSS_OF_TRACE : Effect.EMITS;
  }

  private static RiskLevel level(Category category) {
    return switch (category.level()) {
      case SEVERE -> RiskLevel.HIGH;
      case HIGH -> RiskLevel.MEDIUM;
      default -> RiskLevel.LOW;
    };
  }
}
