package io.haetae.wallet.watchlist;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an import did.
 *
 * @param source the list
 * @param version activations of this source so far
 * @param snapshot SHA-256 in hex of the file, its id
 * @param activated false when this snapshot was active already and only its check was noted
 * @param publishedOn the publisher's date, null when unknown
 * @param activatedAt when it became current
 * @param checkedAt when the publisher was last asked with success
 * @param rows rows or objects of the file
 * @param entries addresses, identifiers and services that it lists
 * @param identifiers those that are no legal address and are matched as written
 * @param services those that name a service
 */
@Schema(
    name = "Snapshot",
    requiredProperties = {
      "source",
      "version",
      "snapshot",
      "activated",
      "activatedAt",
      "checkedAt",
      "rows",
      "entries",
      "identifiers",
      "services"
    })
record SnapshotView(
    String source,
    long version,
    String snapshot,
    boolean activated,
    LocalDate publishedOn,
    Instant activatedAt,
    Instant checkedAt,
    long rows,
    long entries,
    long identifiers,
    long services) {}
