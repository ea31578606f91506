package io.haetae.platform.tenancy;

/**
 * Says that what the work rests on changed before it could be written. Its transaction leaves
 * nothing, and {@link TenantTransactions} runs the work again.
 */
public class OutdatedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Without a stack: it leads to another try, not to a person. */
  public OutdatedException(String message) {
    super(message, null, false, false);
  }
}
