package io.haetae.wallet.watchlist;

import io.haetae.wallet.listing.ParsedEntry;
import io.haetae.wallet.listing.SubjectKind;

/**
 * A listed thing and what it turned out to be.
 *
 * @param parsed as the file says
 * @param kind address, identifier or service
 * @param key the same for every spelling of the same thing
 */
record ResolvedEntry(ParsedEntry parsed, SubjectKind kind, String key) {}
