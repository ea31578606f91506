package io.haetae.wallet.ledger;

import io.haetae.wallet.chainfile.ChainFormat;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far the import of a file of a ledger is, or how it ended.
 *
 * @param id of the import
 * @param network whose ledger it is
 * @param format how it is read
 * @param source who made the file
 * @param content SHA-256 in hex of the file
 * @param bytes length of the file
 * @param state reading, done or failed; a failed one goes on when the same file comes again
 * @param records read and committed so far
 * @param stored rows that the record holds by it
 * @param duplicates rows that the record held before
 * @param unmoved records that move nothing: failed, empty, or code run on one's own balance
 * @param rounded amounts that had more digits than their asset
 * @param defective records that could not be used
 * @param defects these by reason
 * @param unresolved inputs whose output is not at hand
 * @param takenBack rows of blocks that it replaced
 * @param fromBlock lowest block, null before the first
 * @param toBlock highest block
 * @param startedBy who brought it
 * @param startedAt when it came
 * @param updatedAt when it last got on
 * @param finishedAt when it ended, null before
 * @param detail why it failed, else null
 */
@Schema(
    requiredProperties = {
      "id",
      "network",
      "format",
      "source",
      "content",
      "bytes",
      "state",
      "records",
      "stored",
      "duplicates",
      "unmoved",
      "rounded",
      "defective",
      "defects",
      "unresolved",
      "takenBack",
      "startedBy",
      "startedAt",
      "updatedAt"
    })
record LedgerImport(
    UUID id,
    String network,
    ChainFormat format,
    String source,
    String content,
    long bytes,
    ImportState state,
    long records,
    long stored,
    long duplicates,
    long unmoved,
    long rounded,
    long defective,
    List<Defect> defects,
    long unresolved,
    long takenBack,
    Long fromBlock,
    Long toBlock,
    String startedBy,
    Instant startedAt,
    Instant updatedAt,
    Instant finishedAt,
    String detail) {}
