package io.haetae.flow.reach;

import java.util.function.IntPredicate;

/**
 * Asks for the best path between an address and each of those that are wanted.
 *
 * @param address where the search begins
 * @param direction upstream to the sources of its funds, or downstream to their sinks
 * @param wanted sources or sinks
 * @param closed addresses that a path may end at and not pass, as services that mix the funds
 * @param preference which path is better
 * @param window times to look at
 * @param truncation how much of a hub to look at
 * @param bound how far to go
 */
public record PathQuestion(
    int address,
    Direction direction,
    IntPredicate wanted,
    IntPredicate closed,
    Preference preference,
    Window window,
    Truncation truncation,
    PathBound bound) {}
