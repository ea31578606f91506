package io.haetae.contracts.asset;

import java.util.List;

/**
 * A family with every legal spelling of its addresses.
 *
 * @param id the family
 * @param spellings in the order of {@code assets.yaml}
 */
public record FamilySpellings(AddressFamily id, List<AddressSpelling> spellings) {
  public FamilySpellings {
    spellings = List.copyOf(spellings);
  }
}
