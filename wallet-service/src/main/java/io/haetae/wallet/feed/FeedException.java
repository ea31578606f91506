package io.haetae.wallet.feed;

/** A publisher gave no file; says why in words that follow its name. */
final class FeedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Integer status;

  FeedException(Integer status, String message) {
    super(message);
    this.status = status;
  }

  /** HTTP status, null when there was no answer. */
  Integer status() {
    return status;
  }
}
