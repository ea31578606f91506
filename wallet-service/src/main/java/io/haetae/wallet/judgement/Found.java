package io.haetae.wallet.judgement;

import io.haetae.contracts.verdict.CheckKind;
import io.haetae.contracts.verdict.ListMatch;
import io.haetae.wallet.listing.ListedEntry;

/**
 * An entry that matches what was asked.
 *
 * @param check the check that found it
 * @param entry what the list says
 * @param askedOn network or service on which it was asked
 */
public record Found(CheckKind check, ListedEntry entry, String askedOn) {
  /** True where the entry stands in a snapshot that nobody approved yet. */
  boolean isProvisional() {
    return entry.provisional();
  }

  ListMatch match() {
    return new ListMatch(
        entry.entry(),
        entry.source(),
        entry.snapshot(),
        entry.entity(),
        entry.programs(),
        entry.listedFor(),
        askedOn,
        entry.announced(),
        entry.effective(),
        entry.ended(),
        entry.firstSeen(),
        isProvisional() ? Boolean.TRUE : null);
  }
}
