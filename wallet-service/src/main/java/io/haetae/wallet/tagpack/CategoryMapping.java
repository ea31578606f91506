package io.haetae.wallet.tagpack;

import io.haetae.contracts.category.Categories;
import io.haetae.contracts.category.Category;
import io.haetae.contracts.category.CategoryScheme;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * From the terms of a label to our category. The gravest term decides; a term that says no more
 * than "somebody" or "some service" gives way to what the label's words say.
 */
public final class CategoryMapping {
  private static final Set<String> VAGUE =
      Set.of("private-holder", "organisation", "other-service", Categories.UNCLASSIFIED);

  /**
   * The category of a label.
   *
   * @param category ours
   * @param unknown the terms that no category has, empty when each was understood
   */
  public record Mapped(Category category, List<String> unknown) {}

  private final Categories categories;
  private final LabelRules rules = LabelRules.load();
  private final String fingerprint;

  /** Into these categories. */
  public CategoryMapping(Categories categories) {
    this.categories = categories;
    this.fingerprint = Integer.toHexString((categories.all() + rules.toString()).hashCode());
  }

  /** The same as long as the same label becomes the same category. */
  public String fingerprint() {
    return fingerprint;
  }

  /** The category of a label, {@link Categories#UNCLASSIFIED} where nothing tells. */
  public Mapped of(Tag tag) {
    List<String> terms = terms(tag);
    List<String> unknown = terms.stream().filter(term -> known(term).isEmpty()).toList();
    Category said = gravest(terms).orElse(null);
    if (said != null && !VAGUE.contains(said.id())) {
      return new Mapped(said, unknown);
    }
    Optional<Category> byWords = rules.categoryOf(tag.label()).flatMap(categories::category);
    Category otherwise = said == null ? unclassified() : said;
    return new Mapped(byWords.orElse(otherwise), unknown);
  }

  /** The category of terms alone. */
  public Category ofTerms(List<String> terms) {
    return gravest(terms).orElseGet(this::unclassified);
  }

  private Optional<Category> gravest(List<String> terms) {
    return terms.stream()
        .flatMap(term -> known(term).stream())
        .min(
            Comparator.comparing(Category::level)
                .thenComparing(category -> VAGUE.contains(category.id())));
  }

  /** A term of GraphSense, or a category of ours by its own name. */
  private Optional<Category> known(String term) {
    return categories.ofCode(CategoryScheme.GRAPHSENSE, term).or(() -> categories.category(term));
  }

  private Category unclassified() {
    return categories.category(Categories.UNCLASSIFIED).orElseThrow();
  }

  private static List<String> terms(Tag tag) {
    return Stream.concat(Stream.of(tag.abuse(), tag.category()), tag.concepts().stream())
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }
}
