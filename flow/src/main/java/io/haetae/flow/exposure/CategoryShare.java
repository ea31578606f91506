package io.haetae.flow.exposure;

import java.math.BigInteger;

/**
 * What a transfer carried of one category.
 *
 * @param category id, {@link Categories#UNATTRIBUTED} or {@link Categories#UNOBSERVED}
 * @param value smallest units
 * @param share of the amount
 * @param fewestHops from a labelled address to the receiver; 0 where there is none to count from
 */
public record CategoryShare(String category, BigInteger value, double share, int fewestHops) {}
