package io.haetae.wallet.ledger;

/** How far the import of a file is. */
enum ImportState {
  READING,
  DONE,
  FAILED
}
