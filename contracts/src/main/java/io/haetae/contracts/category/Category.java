package io.haetae.contracts.category;

import io.haetae.contracts.verdict.RiskLevel;
import java.util.List;
import java.util.Objects;

/**
 * A risk category.
 *
 * @param id stable, lower case with hyphens
 * @param group what sort of thing it speaks of
 * @param level the level that a trusted label of it gives the address by itself
 * @param custodial whether such a service holds the funds of its customers, so that what a customer
 *     pays in is not what another is paid out
 * @param en in English
 * @param ko in Korean
 * @param codes what other vocabularies call it, empty where none has it
 */
public record Category(
    String id,
    CategoryGroup group,
    RiskLevel level,
    boolean custodial,
    CategoryText en,
    CategoryText ko,
    List<CategoryCode> codes) {
  public Category {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(group, "group of category " + id);
    Objects.requireNonNull(level, "level of category " + id);
    Objects.requireNonNull(en, "English of category " + id);
    Objects.requireNonNull(ko, "Korean of category " + id);
    codes = codes == null ? List.of() : List.copyOf(codes);
  }

  /** Its codes in one vocabulary, empty where that has none. */
  public List<CategoryCode> codesIn(CategoryScheme scheme) {
    return codes.stream().filter(code -> code.scheme() == scheme).toList();
  }
}
