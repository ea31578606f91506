package io.haetae.platform.tenancy;

/**
 * Says that work whose writes are being collected asks the database something. It has to be done
 * again in a transaction of its own.
 */
public class OwnTransactionException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Without a stack: it leads to another try, not to a person. */
  OwnTransactionException() {
    super("the work needs a transaction of its own", null, false, false);
  }
}
