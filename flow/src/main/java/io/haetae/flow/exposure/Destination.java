package io.haetae.flow.exposure;

import java.math.BigInteger;
import java.util.List;

/**
 * What became of all that a holding sent: the category of the first labelled address that it
 * reached, or {@link Categories#UNATTRIBUTED} where it rests with others or left the ledger.
 *
 * @param network id
 * @param asset id on the network
 * @param address canonical
 * @param sent smallest units
 * @param height of the network up to which this is complete
 * @param categories those with a value of at least one unit; they sum to what was sent
 */
public record Destination(
    String network,
    String asset,
    String address,
    BigInteger sent,
    long height,
    List<CategoryShare> categories) {
  /** Copies the list. */
  public Destination {
    categories = List.copyOf(categories);
  }
}
