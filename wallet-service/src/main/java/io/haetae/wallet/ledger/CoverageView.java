package io.haetae.wallet.ledger;

import io.haetae.wallet.chainfile.ChainFormat;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the ledger holds of one network; what lies outside was not evaluated.
 *
 * @param network id
 * @param fromBlock lowest block of a whole export, null without one
 * @param toBlock highest block
 * @param fromTime of the first block or transfer
 * @param toTime of the last
 * @param contents blocks by kind of export
 * @param extracts tables of selected transfers, which cover no block
 * @param sources who made the files
 */
@Schema(
    name = "LedgerCoverage",
    requiredProperties = {"network", "contents", "extracts", "sources"})
public record CoverageView(
    String network,
    Long fromBlock,
    Long toBlock,
    Instant fromTime,
    Instant toTime,
    List<Content> contents,
    List<Extract> extracts,
    List<String> sources) {

  /**
   * Blocks for which one kind of export was imported.
   *
   * @param format the kind
   * @param blocks how many
   * @param ranges unbroken runs
   * @param gaps what lies between them
   */
  @Schema(
      name = "LedgerContent",
      requiredProperties = {"format", "blocks", "ranges", "gaps"})
  public record Content(
      ChainFormat format, long blocks, List<BlockRange> ranges, List<BlockRange> gaps) {}

  /**
   * Blocks that follow each other.
   *
   * @param from the first
   * @param to the last
   */
  @Schema(
      name = "LedgerBlockRange",
      requiredProperties = {"from", "to"})
  public record BlockRange(long from, long to) {}

  /**
   * Selected transfers.
   *
   * @param source who made the table
   * @param transfers how many are stored
   * @param fromTime of the first
   * @param toTime of the last
   */
  @Schema(
      name = "LedgerExtract",
      requiredProperties = {"source", "transfers"})
  public record Extract(String source, long transfers, Instant fromTime, Instant toTime) {}

  /**
   * Every network that the ledger holds anything of.
   *
   * @param items by network
   */
  @Schema(name = "LedgerCoverages", requiredProperties = "items")
  public record All(List<CoverageView> items) {}
}
