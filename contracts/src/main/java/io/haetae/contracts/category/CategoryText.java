package io.haetae.contracts.category;

import java.util.Objects;

/**
 * A category in the words of one language.
 *
 * @param name short
 * @param description one sentence
 */
public record CategoryText(String name, String description) {
  public CategoryText {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(description, "description");
  }
}
