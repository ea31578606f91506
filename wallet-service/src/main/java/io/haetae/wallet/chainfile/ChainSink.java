package io.haetae.wallet.chainfile;

import io.haetae.flow.ledger.AccountTransfer;
import io.haetae.flow.ledger.CoinTransaction;

/** Takes what a file says, in its order. */
public interface ChainSink {
  /** The records from here on belong to the next record of the file. */
  void next();

  void block(ChainBlock block);

  /**
   * A transfer of a chain, known by its position.
   *
   * @param transfer whose time is null where only its block has one
   */
  void transfer(AccountTransfer transfer);

  /** A transfer of an extract, known by what it says; positions of extracts are the file's own. */
  void extract(AccountTransfer transfer);

  void coins(CoinTransaction transaction);

  /** A transaction that failed as a whole: whatever else says so, it moves nothing natively. */
  void failed(long height, int transaction);

  /** The record moves nothing. */
  void unmoved();

  /** The amount had more digits than its asset and lost them. */
  void rounded();

  /** The record cannot be used. */
  void reject(String reason, String detail);
}
