package io.haetae.contracts.category;

import java.util.Objects;

/**
 * What another vocabulary calls a category.
 *
 * @param scheme the vocabulary
 * @param code its id there; the label where the vocabulary publishes none
 * @param label its name there
 */
public record CategoryCode(CategoryScheme scheme, String code, String label) {
  public CategoryCode {
    Objects.requireNonNull(scheme, "scheme");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(label, "label");
  }
}
