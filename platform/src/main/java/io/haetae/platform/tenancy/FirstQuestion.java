package io.haetae.platform.tenancy;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What a transaction asks together with its first statement, in one round trip. */
public interface FirstQuestion<A> {
  /** One SELECT. */
  String sql();

  /** Sets its parameters, the first of which has this number. */
  void bind(PreparedStatement statement, int first) throws SQLException;

  /** Reads the answer from its rows. */
  A read(ResultSet rows) throws SQLException;
}
