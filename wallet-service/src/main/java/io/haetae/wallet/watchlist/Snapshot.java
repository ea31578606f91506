package io.haetae.wallet.watchlist;

import io.haetae.wallet.listing.ListHead;
import io.haetae.wallet.listing.ListRequest;
import io.haetae.wallet.listing.SubjectKind;
import java.util.List;

/**
 * A file that was read and can be activated.
 *
 * @param request what the importer said
 * @param sha256 of the file, its id
 * @param head what it says about itself
 * @param entries what it lists
 */
record Snapshot(ListRequest request, String sha256, ListHead head, List<ResolvedEntry> entries) {
  long count(SubjectKind kind) {
    return entries.stream().filter(entry -> entry.kind() == kind).count();
  }
}
