package io.haetae.wallet.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far an import is, or how it ended.
 *
 * @param id of the import
 * @param source the list, or the pack of labels
 * @param snapshot SHA-256 in hex of the file
 * @param format how it is read
 * @param origin request, schedule, folder or bundle
 * @param bytes length of the file
 * @param state reading, comparing, done or failed
 * @param stored parties of the list, or labels and actors of the pack, read so far
 * @param rejected rows so far that cannot be used
 * @param startedBy who brought it
 * @param startedAt when it came
 * @param updatedAt when it last got on; an import that is reading and stands still was cut off
 * @param finishedAt when it ended, null before
 * @param detail why it failed, else null
 */
@Schema(
    name = "FileImport",
    requiredProperties = {
      "id",
      "source",
      "snapshot",
      "format",
      "origin",
      "bytes",
      "state",
      "stored",
      "rejected",
      "startedBy",
      "startedAt",
      "updatedAt"
    })
public record ImportView(
    UUID id,
    String source,
    String snapshot,
    String format,
    String origin,
    long bytes,
    ImportState state,
    long stored,
    long rejected,
    String startedBy,
    Instant startedAt,
    Instant updatedAt,
    Instant finishedAt,
    String detail) {

  /**
   * Imports of a list or of packs.
   *
   * @param items the latest first
   */
  @Schema(name = "FileImports", requiredProperties = "items")
  public record All(List<ImportView> items) {}
}
