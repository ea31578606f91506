package io.haetae.flow.exposure;

import java.math.BigInteger;

/**
 * What came from one category.
 *
 * @param category id, {@link Categories#UNATTRIBUTED} or {@link Categories#UNOBSERVED}
 * @param received smallest units
 * @param held smallest units
 */
public record PolicyShare(String category, BigInteger received, BigInteger held) {}
