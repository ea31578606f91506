package io.haetae.flow.exposure;

/** A snapshot that is not taken for what it should be; its message says why. */
public final class RefusedSnapshotException extends Exception {
  private static final long serialVersionUID = 1;

  RefusedSnapshotException(String message, Throwable cause) {
    super(message, cause);
  }
}
