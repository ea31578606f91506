package io.haetae.wallet.listing;

/** A list file cannot be used; says which row is at fault, or that the whole file is. */
public final class InvalidListException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String where;

  private InvalidListException(String where, String message) {
    super(message);
    this.where = where;
  }

  /** The file as a whole is at fault. */
  public static InvalidListException file(String message) {
    return new InvalidListException("file", message);
  }

  /** One row or object of it is at fault, counted from 1. */
  public static InvalidListException row(long row, String message) {
    return new InvalidListException("row " + row, message);
  }

  /** The same cause, told of a member of an archive. */
  InvalidListException in(String member) {
    return new InvalidListException(member + " " + where, getMessage());
  }

  /** {@code file} or {@code row 17}. */
  public String where() {
    return where;
  }
}
