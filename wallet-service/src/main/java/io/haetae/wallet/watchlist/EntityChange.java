package io.haetae.wallet.watchlist;

import io.haetae.wallet.watchlist.DifferenceView.FactDifference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How what a list says of a body changed here.
 *
 * @param ordinal place among all changes, which grows with time
 * @param source the list
 * @param party id of the entry
 * @param snapshot SHA-256 in hex of the file that brought it
 * @param publishedOn when that file was published, null when unknown
 * @param recordedAt when it began or ceased to bite
 * @param what what became of the entry
 * @param step of the snapshot, null for OWNERSHIP
 * @param provisional whether it bites as HOLD at most, until a second person approves
 * @param name of the entry, of the later document where there is one
 * @param facts what its documents say differently; empty where only its standing changed
 */
@Schema(
    name = "EntityChange",
    requiredProperties = {
      "ordinal",
      "source",
      "party",
      "snapshot",
      "recordedAt",
      "what",
      "provisional",
      "facts"
    })
record EntityChange(
    long ordinal,
    String source,
    String party,
    String snapshot,
    LocalDate publishedOn,
    Instant recordedAt,
    What what,
    Cause step,
    boolean provisional,
    String name,
    List<FactDifference> facts) {

  /** What became of an entry. */
  @Schema(name = "EntityChangeKind")
  enum What {
    ADDED,
    CHANGED,
    REMOVED,
    /** The 50 % rule reaches it, or does so no longer; the entry says what it said. */
    OWNERSHIP
  }
}
