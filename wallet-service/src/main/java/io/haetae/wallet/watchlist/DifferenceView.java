package io.haetae.wallet.watchlist;

import io.haetae.wallet.listing.PartyKind;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What differs between two snapshots.
 *
 * @param source the list
 * @param snapshot the later one
 * @param against the earlier one, null where there is none and all of it is new
 * @param added parties only in the later
 * @param removed parties only in the earlier
 * @param changed parties of which they say different things
 * @param items one for each such party, by id
 * @param next cursor of the next page, null on the last
 */
@Schema(
    name = "SnapshotDifference",
    requiredProperties = {"source", "snapshot", "added", "removed", "changed", "items"})
record DifferenceView(
    String source,
    String snapshot,
    String against,
    long added,
    long removed,
    long changed,
    List<PartyDifference> items,
    String next) {

  /** What happened to a party. */
  enum Change {
    ADDED,
    REMOVED,
    CHANGED
  }

  /**
   * A party that differs.
   *
   * @param change added, removed or changed
   * @param party id within the list
   * @param name primary name, of the later where it has one
   * @param kind person, organisation and so on
   * @param facts what differs; of an added or removed party all that it has
   */
  @Schema(
      name = "PartyDifference",
      requiredProperties = {"change", "party", "name", "kind", "facts"})
  record PartyDifference(
      Change change, String party, String name, PartyKind kind, List<FactDifference> facts) {}

  /**
   * What of one kind of fact differs.
   *
   * @param fact names, listings, things and so on
   * @param gone only in the earlier
   * @param come only in the later
   */
  @Schema(
      name = "FactDifference",
      requiredProperties = {"fact", "gone", "come"})
  record FactDifference(String fact, List<String> gone, List<String> come) {}
}
