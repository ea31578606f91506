package io.haetae.wallet.tagpack;

/** A row cannot be used; the pack as a whole can. */
final class InvalidRowException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InvalidRowException(String reason) {
    super(reason, null, false, false);
  }
}
