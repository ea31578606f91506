package io.haetae.wallet.name;

import io.haetae.contracts.verdict.ListCoverage;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a search for a name gave.
 *
 * @param threshold least score of a candidate
 * @param candidates the likeliest first
 * @param lists the snapshots that were searched
 * @param parties how many parties they name
 * @param names how many names these have
 */
@Schema(requiredProperties = {"threshold", "candidates", "lists", "parties", "names"})
record NameSearch(
    BigDecimal threshold,
    List<NameCandidate> candidates,
    List<ListCoverage> lists,
    int parties,
    int names) {}
