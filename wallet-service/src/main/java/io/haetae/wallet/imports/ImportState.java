package io.haetae.wallet.imports;

/** How far an import is. */
public enum ImportState {
  READING,
  /** All is read; what differs from what stood before is being found. */
  COMPARING,
  DONE,
  /** The file cannot be used, or the import was cut off; nothing of it counts. */
  FAILED
}
