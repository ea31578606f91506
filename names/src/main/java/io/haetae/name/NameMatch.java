package io.haetae.name;

import java.util.List;

/**
 * A listed party that might be the asked one.
 *
 * @param key of the party
 * @param kind of the party
 * @param matchedName the name or alias that matched best, as listed
 * @param score from 0 to 1, with date and country
 * @param nameScore from 0 to 1, of the name alone
 * @param parts which part matched which, how, and how well
 */
public record NameMatch(
    String key,
    NameKind kind,
    String matchedName,
    double score,
    double nameScore,
    List<PartScore> parts) {}
