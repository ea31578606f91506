package io.haetae.wallet.graph;

/** Which side of an address. */
enum Side {
  /** What it received. */
  IN,
  /** What it sent. */
  OUT
}
