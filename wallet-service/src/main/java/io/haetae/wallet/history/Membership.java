package io.haetae.wallet.history;

import java.time.Instant;

/** A snapshot that lists, or whose log saw, the address asked; and for whom. */
record Membership(
    String source,
    String snapshot,
    String party,
    String document,
    String kind,
    Instant proposedAt) {}
