package io.haetae.flow.exposure;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * Where the funds of one holding come from. The categories sum to what was received and to the
 * balance.
 *
 * @param network id
 * @param asset id on the network
 * @param address canonical
 * @param received over its life, in smallest units, what the ledger did not see included
 * @param held balance now
 * @param height of the network up to which this is complete; -1 where nothing is known of it
 * @param categories those with a value of at least one unit
 */
public record Exposure(
    String network,
    String asset,
    String address,
    BigInteger received,
    BigInteger held,
    long height,
    List<CategoryExposure> categories) {
  /** Copies the list. */
  public Exposure {
    categories = List.copyOf(categories);
  }

  /** What came from this category, if any did. */
  public Optional<CategoryExposure> of(String category) {
    return categories.stream().filter(c -> c.category().equals(category)).findFirst();
  }
}
