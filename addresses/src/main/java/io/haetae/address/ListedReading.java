package io.haetae.address;

import java.util.List;

/**
 * What a list's address text means.
 *
 * @param addresses one per family that it is an address of; empty when it is none and has to be
 *     matched as written
 * @param ofAsset whether the asset that the list names lives on networks of these families
 */
public record ListedReading(List<Address> addresses, boolean ofAsset) {
  public ListedReading {
    addresses = List.copyOf(addresses);
  }
}
