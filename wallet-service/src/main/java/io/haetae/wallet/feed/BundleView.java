package io.haetae.wallet.feed;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of a bundle.
 *
 * @param bundle SHA-256 in hex of the archive
 * @param madeAt when its files were fetched
 * @param files each of its files
 */
@Schema(
    name = "Bundle",
    requiredProperties = {"bundle", "madeAt", "files"})
record BundleView(String bundle, Instant madeAt, List<Outcome> files) {

  /**
   * What became of a file.
   *
   * @param path its name in the archive
   * @param source the list
   * @param snapshot SHA-256 in hex, null where it cannot be used
   * @param problem why it cannot be used, else null; the last good snapshot then stays
   */
  @Schema(
      name = "BundledFile",
      requiredProperties = {"path", "source"})
  record Outcome(String path, String source, String snapshot, String problem) {}
}
