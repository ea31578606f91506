package io.haetae.wallet.chainfile;

/** A record that cannot be used. */
final class DefectiveRecordException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String reason;

  /**
   * @param reason for counting, such as {@code amount}
   * @param detail for a person
   */
  DefectiveRecordException(String reason, String detail) {
    super(detail, null, false, false);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }
}
