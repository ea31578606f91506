package io.haetae.wallet.watchlist;

import io.haetae.wallet.listing.SubjectKind;

/**
 * A listed thing and what it turned out to be.
 *
 * @param kind address, identifier, service and so on
 * @param asset ticker as the file writes it, null for what has none
 * @param text as the file writes it
 * @param key the same for every spelling of the same thing
 */
record ResolvedSubject(SubjectKind kind, String asset, String text, String key) {}
