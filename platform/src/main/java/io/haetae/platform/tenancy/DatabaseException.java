package io.haetae.platform.tenancy;

import java.sql.SQLException;

/** A failed statement. */
public class DatabaseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public DatabaseException(SQLException cause) {
    super("SQL state " + cause.getSQLState(), cause);
  }
}
