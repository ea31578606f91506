package io.haetae.wallet.entity;

import io.haetae.platform.id.Ids;
import io.haetae.platform.identity.Caller;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.UUID;

/** An entry of a list, whatever it says today. */
record PartyRef(String source, String party) implements Comparable<PartyRef> {
  private static final Comparator<PartyRef> ORDER =
      Comparator.comparing(PartyRef::source).thenComparing(PartyRef::party);

  static PartyRef read(ResultSet row) throws SQLException {
    return new PartyRef(row.getString("source"), row.getString("party"));
  }

  /** From {@code source|party}; a source holds no bar. */
  static PartyRef of(String text) {
    int bar = text.indexOf('|');
    return new PartyRef(text.substring(0, bar), text.substring(bar + 1));
  }

  /** Id of the entity that it is by itself. */
  UUID alone() {
    return Ids.v5(Caller.PLATFORM_TENANT, "listed.entity|" + this);
  }

  @Override
  public int compareTo(PartyRef other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return source + "|" + party;
  }
}
