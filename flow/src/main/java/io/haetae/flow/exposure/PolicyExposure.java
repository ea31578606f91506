package io.haetae.flow.exposure;

import java.math.BigInteger;
import java.util.List;

/**
 * Where the funds of a holding come from by a policy other than the haircut. Under poison each
 * category stands for itself and they do not sum.
 *
 * @param received smallest units over the life of the holding
 * @param held smallest units now
 * @param height of the network up to which this is complete
 */
public record PolicyExposure(
    Policy policy,
    BigInteger received,
    BigInteger held,
    long height,
    List<PolicyShare> categories) {
  /** Copies the list. */
  public PolicyExposure {
    categories = List.copyOf(categories);
  }
}
