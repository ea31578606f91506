package io.haetae.contracts.verdict;

import java.time.Instant;

/**
 * An address that the asked one resembles: the same first and last characters, another middle.
 *
 * @param basis why the resembled address matters
 * @param resembles the resembled address, in its canonical spelling
 * @param first characters that both begin with, after what every address of the kind begins with
 * @param last characters that both end with
 * @param usedAt when the customer used the resembled address before, null where it is a listed one
 */
public record LookalikeMatch(
    Resemblance basis, String resembles, String first, String last, Instant usedAt) {}
