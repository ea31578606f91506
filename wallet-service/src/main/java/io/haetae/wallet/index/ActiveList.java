package io.haetae.wallet.index;

import io.haetae.contracts.verdict.ListCoverage;
import io.haetae.wallet.listing.ListKind;
import io.haetae.wallet.listing.ListedEntry;
import java.util.List;

/**
 * The active snapshot of one source.
 *
 * @param coverage what a verdict says about it
 * @param kind what being on the list means
 * @param entries what it lists
 */
record ActiveList(ListCoverage coverage, ListKind kind, List<ListedEntry> entries) {}
