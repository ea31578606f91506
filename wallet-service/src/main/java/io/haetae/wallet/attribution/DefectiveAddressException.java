package io.haetae.wallet.attribution;

/** What a label names is no address of its ledger; the message says why. */
final class DefectiveAddressException extends Exception {
  private static final long serialVersionUID = 1L;

  DefectiveAddressException(String reason) {
    super(reason, null, false, false);
  }
}
