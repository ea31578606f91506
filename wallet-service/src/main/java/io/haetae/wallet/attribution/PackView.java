package io.haetae.wallet.attribution;

import io.haetae.wallet.tagpack.PackFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A pack, as it was last imported.
 *
 * @param pack its name here
 * @param version imports so far
 * @param hash SHA-256 in hex of the file
 * @param format how it is written
 * @param title as it calls itself
 * @param creator who made it
 * @param publishedOn its own date
 * @param importedAt when it became current
 * @param changed whether the request that is answered changed anything; null in lists
 * @param rows rows of the file
 * @param tags labels that it holds
 * @param addresses those on addresses that are decoded here
 * @param identifiers those kept as written
 * @param actors actors that it names
 * @param quarantined rows that could not be used
 * @param added labels that this version added
 * @param withdrawn labels that this version no longer says
 * @param unclassified labels whose meaning is not understood
 * @param unmapped terms that no category has, with the number of labels
 */
@Schema(
    name = "AttributionPack",
    requiredProperties = {
      "pack",
      "version",
      "hash",
      "format",
      "importedAt",
      "rows",
      "tags",
      "addresses",
      "identifiers",
      "actors",
      "quarantined",
      "added",
      "withdrawn",
      "unclassified",
      "unmapped"
    })
record PackView(
    String pack,
    long version,
    String hash,
    PackFormat format,
    String title,
    String creator,
    LocalDate publishedOn,
    Instant importedAt,
    Boolean changed,
    long rows,
    long tags,
    long addresses,
    long identifiers,
    long actors,
    long quarantined,
    long added,
    long withdrawn,
    long unclassified,
    Map<String, Long> unmapped) {

  PackView after(boolean change) {
    return new PackView(
        pack,
        version,
        hash,
        format,
        title,
        creator,
        publishedOn,
        importedAt,
        change,
        rows,
        tags,
        addresses,
        identifiers,
        actors,
        quarantined,
        added,
        withdrawn,
        unclassified,
        unmapped);
  }

  /**
   * Every pack.
   *
   * @param items by name
   */
  @Schema(name = "AttributionPackList", requiredProperties = "items")
  record All(List<PackView> items) {}
}
