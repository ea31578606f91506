package io.haetae.wallet.watchlist;

import io.haetae.wallet.listing.ListedParty;
import io.haetae.wallet.listing.ListedSubject;
import io.haetae.wallet.listing.SubjectKind;

/**
 * A listed thing and what it turned out to be.
 *
 * @param party whom it belongs to
 * @param subject as the file says
 * @param kind address, identifier or service
 * @param key the same for every spelling of the same thing
 */
record ResolvedEntry(ListedParty party, ListedSubject subject, SubjectKind kind, String key) {}
