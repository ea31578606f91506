package io.haetae.wallet.index;

import io.haetae.contracts.verdict.ListCoverage;
import io.haetae.wallet.listing.ListKind;
import io.haetae.wallet.listing.ListedEntry;
import java.util.List;

/**
 * What bites of one source.
 *
 * @param source the list
 * @param version how often what bites changed
 * @param coverage what a verdict says about its approved snapshot, null while there is none
 * @param kind what being on the approved snapshot means, null while there is none
 * @param entries what is listed, approved or pending
 */
record ActiveList(
    String source, long version, ListCoverage coverage, ListKind kind, List<ListedEntry> entries) {
  /** True where a second person ever approved a snapshot. */
  boolean isApproved() {
    return coverage != null;
  }
}
