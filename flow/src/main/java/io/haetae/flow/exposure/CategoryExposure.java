package io.haetae.flow.exposure;

import java.math.BigInteger;

/**
 * What came from one category.
 *
 * @param category id, {@link Categories#UNATTRIBUTED} or {@link Categories#UNOBSERVED}
 * @param received over the life of the holding, in smallest units
 * @param held now, in smallest units
 * @param receivedShare of all that was received
 * @param heldShare of the balance
 * @param direct of what was received, what a labelled address sent itself
 * @param fewestHops from a labelled address, 1 where one sent it itself; 0 where there is none to
 *     count from
 */
public record CategoryExposure(
    String category,
    BigInteger received,
    BigInteger held,
    double receivedShare,
    double heldShare,
    BigInteger direct,
    int fewestHops) {
  /** What reached the holding by way of others. */
  public BigInteger indirect() {
    return received.subtract(direct);
  }
}
