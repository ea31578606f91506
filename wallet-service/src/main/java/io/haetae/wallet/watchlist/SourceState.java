package io.haetae.wallet.watchlist;

import io.haetae.wallet.listing.ListKind;
import java.time.Instant;

/**
 * Where a source stands.
 *
 * @param version how often what bites changed
 * @param snapshot the active one, null when none was ever approved
 * @param rows rows of the active one
 * @param parties parties of the active one
 * @param kind what being on the active one means, null without one
 * @param jurisdiction of the active one, null without one
 * @param activatedAt when it became active, null without one
 */
record SourceState(
    long version,
    String snapshot,
    long rows,
    long parties,
    ListKind kind,
    String jurisdiction,
    Instant activatedAt) {}
