package io.haetae.contracts.verdict;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;

/**
 * What the ledger of one network held when it was asked about an address.
 *
 * @param network id
 * @param answer whether it could say something, and if not, why
 * @param fromBlock lowest block of a whole export, null without one
 * @param toBlock highest block
 * @param fromTime of the first block or transfer, null where nothing was imported
 * @param toTime of the last
 * @param gaps runs of blocks that are missing between the first and the last
 * @param extracts tables of selected transfers, which cover no block
 * @param sources who made the files
 * @param behindSince since when something newer of the ledger, the labels or the lists is known
 *     that the answer does not show, absent where it shows all
 */
public record LedgerExtent(
    String network,
    LedgerAnswer answer,
    Long fromBlock,
    Long toBlock,
    Instant fromTime,
    Instant toTime,
    long gaps,
    long extracts,
    List<String> sources,
    @JsonInclude(JsonInclude.Include.NON_NULL) Instant behindSince) {
  /** Of an answer that shows all that is known. */
  public LedgerExtent(
      String network,
      LedgerAnswer answer,
      Long fromBlock,
      Long toBlock,
      Instant fromTime,
      Instant toTime,
      long gaps,
      long extracts,
      List<String> sources) {
    this(network, answer, fromBlock, toBlock, fromTime, toTime, gaps, extracts, sources, null);
  }

  /** Copies the list. */
  public LedgerExtent {
    sources = List.copyOf(sources);
  }

  /** Of a network of which nothing was imported. */
  public static LedgerExtent none(String network) {
    return new LedgerExtent(
        network, LedgerAnswer.NO_LEDGER, null, null, null, null, 0, 0, List.of());
  }

  /** The same with another answer. */
  public LedgerExtent with(LedgerAnswer other) {
    return said(other, behindSince);
  }

  /** The same where something newer has been known since then. */
  public LedgerExtent behind(Instant since) {
    return said(answer, since);
  }

  private LedgerExtent said(LedgerAnswer other, Instant since) {
    return new LedgerExtent(
        network, other, fromBlock, toBlock, fromTime, toTime, gaps, extracts, sources, since);
  }
}
