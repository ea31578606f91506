package io.haetae.wallet.ledger;

import io.haetae.flow.ledger.AccountTransfer;
import io.haetae.flow.ledger.CoinTransaction;
import io.haetae.wallet.chainfile.ChainBlock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** What is committed together: rows and how far the file was read with them. */
final class Chunk {
  /**
   * A transfer to be stored.
   *
   * @param identity the same for the same transfer, from whatever file
   * @param record number of its record
   */
  record Row(AccountTransfer transfer, UUID identity, long record) {}

  /** A transaction that failed. */
  record Failed(long height, int transaction) {}

  private final long from;
  private final List<Row> transfers = new ArrayList<>();
  private final List<CoinTransaction> coins = new ArrayList<>();
  private final List<Failed> failed = new ArrayList<>();
  private final TreeMap<Long, ChainBlock> blocks = new TreeMap<>();
  private final TreeSet<Long> extractHeights = new TreeSet<>();
  private final TreeSet<Instant> extractTimes = new TreeSet<>();
  private final Tally tally = new Tally();
  private int weight;

  /**
   * @param from records before it
   */
  Chunk(long from) {
    this.from = from;
  }

  long from() {
    return from;
  }

  /** Rows so far, a record without any counting as one. */
  int weight() {
    return weight;
  }

  void record() {
    weight++;
  }

  void add(Row row) {
    transfers.add(row);
    weight++;
  }

  void addExtract(Row row) {
    add(row);
    extractHeights.add(row.transfer().position().height());
    extractTimes.add(row.transfer().time());
  }

  void add(CoinTransaction transaction) {
    coins.add(transaction);
    weight += transaction.inputs().size() + transaction.outputs().size();
  }

  void add(Failed transaction) {
    failed.add(transaction);
  }

  /** Keeps what is known of a block; what names a hash or a time completes what does not. */
  void add(ChainBlock block) {
    blocks.merge(block.height(), block, Chunk::complete);
  }

  /** True if the chunk holds another block of this height, or one that stands on another. */
  boolean contradicts(ChainBlock block) {
    ChainBlock known = blocks.get(block.height());
    return known != null
        && known.hash() != null
        && block.hash() != null
        && !known.hash().equals(block.hash());
  }

  List<Row> transfers() {
    return transfers;
  }

  List<CoinTransaction> coins() {
    return coins;
  }

  List<Failed> failed() {
    return failed;
  }

  TreeMap<Long, ChainBlock> blocks() {
    return blocks;
  }

  TreeSet<Long> extractHeights() {
    return extractHeights;
  }

  TreeSet<Instant> extractTimes() {
    return extractTimes;
  }

  Tally tally() {
    return tally;
  }

  private static ChainBlock complete(ChainBlock known, ChainBlock said) {
    return new ChainBlock(
        known.height(),
        known.hash() == null ? said.hash() : known.hash(),
        known.parent() == null ? said.parent() : known.parent(),
        known.time() == null ? said.time() : known.time());
  }
}
