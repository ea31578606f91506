package io.haetae.contracts.verdict;

import java.time.Instant;

/**
 * A label on the address that was asked.
 *
 * @param category leaf category of our own list
 * @param label in the words of who says it
 * @param actor whom the label names, null when nobody
 * @param confidence 0 to 100 on the GraphSense scale
 * @param source who says so
 * @param pack the pack that holds it
 * @param snapshot SHA-256 in hex of the pack's content
 * @param askedOn network on which it was asked
 * @param from since when the label holds, null when unknown: at every time
 * @param to until when it held, null while it holds
 * @param disputed whether somebody contests it
 * @param hops distance from the asked address, 0 for a label on the address itself
 */
public record LabelMatch(
    String category,
    String label,
    String actor,
    long confidence,
    String source,
    String pack,
    String snapshot,
    String askedOn,
    Instant from,
    Instant to,
    boolean disputed,
    long hops) {}
