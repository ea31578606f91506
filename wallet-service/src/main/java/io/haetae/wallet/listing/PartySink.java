package io.haetae.wallet.listing;

/** Takes what a file holds while it is read, so that no file is ever held whole. */
public interface PartySink {
  void party(ListedParty party);

  /** A row that lists something but cannot be understood; nothing of it reached the list. */
  void rejected(RowNote note);

  /** A defect of a row that was kept: what is wrong was replaced or left out. */
  void recovered(RowNote note);
}
