package io.haetae.wallet.judgement;

import io.haetae.contracts.verdict.ListCoverage;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the look-up in a pinned set of snapshots gave.
 *
 * @param lists the snapshots asked
 * @param sanctionsLoaded whether a sanctions list is among them
 * @param registerLoaded whether a register of services is among them
 * @param found the entries that match
 */
public record Evidence(
    List<ListCoverage> lists, boolean sanctionsLoaded, boolean registerLoaded, List<Found> found) {

  /** The same with what another source found. */
  public Evidence and(List<Found> more) {
    return more.isEmpty()
        ? this
        : new Evidence(
            lists,
            sanctionsLoaded,
            registerLoaded,
            Stream.concat(found.stream(), more.stream()).toList());
  }
}
