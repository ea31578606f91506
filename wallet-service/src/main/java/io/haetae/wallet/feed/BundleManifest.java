package io.haetae.wallet.feed;

import io.haetae.wallet.listing.ListFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a bundle holds, as its maker signed it.
 *
 * @param format {@value #FORMAT}
 * @param madeAt when its files were fetched; a later bundle has a later time
 * @param files every file of the bundle
 */
record BundleManifest(String format, Instant madeAt, List<BundledFile> files) {
  static final String FORMAT = "haetae-list-bundle/1";

  /**
   * A file.
   *
   * @param path its name in the archive
   * @param source the list
   * @param listFormat how it is read
   * @param asset ticker of all addresses, null but for plain address lists
   * @param jurisdiction of the publisher, null where the file says it
   * @param publishedOn the publisher's date, null when unknown
   * @param sha256 of its bytes, in hex
   */
  record BundledFile(
      String path,
      String source,
      ListFormat listFormat,
      String asset,
      String jurisdiction,
      LocalDate publishedOn,
      String sha256) {}
}
