package io.haetae.flow.exposure;

import java.math.BigInteger;

/**
 * A part of a transfer, or of all that a holding sent.
 *
 * @param category id, {@link Categories#UNATTRIBUTED} or {@link Categories#UNOBSERVED}
 * @param value smallest units
 * @param share of the whole
 * @param direct of the value, what a labelled address sent or received itself
 * @param fewestHops between it and a labelled address, 1 where there is none between; 0 where there
 *     is none to count from
 */
public record CategoryShare(
    String category, BigInteger value, double share, BigInteger direct, int fewestHops) {}
