package io.haetae.wallet.index;

import io.haetae.contracts.verdict.ListCoverage;
import io.haetae.wallet.listing.ListKind;
import io.haetae.wallet.listing.ListedEntry;
import java.time.Instant;
import java.util.List;

/**
 * The active snapshot of one source.
 *
 * @param coverage what a verdict says about it
 * @param kind what being on the list means
 * @param checkedAt when its publisher was last asked with success
 * @param entries what it lists
 */
record ActiveList(
    ListCoverage coverage, ListKind kind, Instant checkedAt, List<ListedEntry> entries) {}
