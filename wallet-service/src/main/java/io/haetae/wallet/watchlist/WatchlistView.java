package io.haetae.wallet.watchlist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A source with its active snapshot.
 *
 * @param source the list
 * @param version how often what bites changed
 * @param snapshot SHA-256 in hex of the active content, null when none was ever approved
 * @param pending snapshots that wait for a second person; what they add is held meanwhile
 * @param title the list in words
 * @param kind what being on it means
 * @param jurisdiction ISO 3166-1 alpha-2 code of the publisher
 * @param publishedOn the publisher's date, null when unknown
 * @param activatedAt when the snapshot became current
 * @param checkedAt when the publisher was last asked with success
 * @param nextCheckAt when a scheduled source is asked next, null where nobody asks
 * @param parties who is listed
 * @param entries addresses, identifiers and services that they are listed with
 * @param identifiers of these, what is no legal address and matched as written
 * @param ageSeconds since it was checked
 * @param lastFailure the last file that could not be used, null when a good one came after it
 */
@Schema(
    name = "Watchlist",
    requiredProperties = {"source", "version", "pending", "parties", "entries", "identifiers"})
record WatchlistView(
    String source,
    long version,
    String snapshot,
    List<String> pending,
    String title,
    String kind,
    String jurisdiction,
    LocalDate publishedOn,
    Instant activatedAt,
    Instant checkedAt,
    Instant nextCheckAt,
    long parties,
    long entries,
    long identifiers,
    Long ageSeconds,
    Failure lastFailure) {

  /**
   * A file that could not be used.
   *
   * @param at when it came
   * @param detail the row or file at fault, and why
   */
  @Schema(
      name = "ImportFailure",
      requiredProperties = {"at", "detail"})
  record Failure(Instant at, String detail) {}

  /**
   * Every source.
   *
   * @param items by name
   */
  @Schema(name = "WatchlistList", requiredProperties = "items")
  record All(List<WatchlistView> items) {}
}
