package io.haetae.wallet.index;

import io.haetae.wallet.database.Rows;
import io.haetae.wallet.listing.SubjectKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** A thing that a party document lists, resolved. */
record ListedThing(
    String document, SubjectKind kind, String asset, String text, String key, Instant firstSeen) {
  static ListedThing read(ResultSet row) throws SQLException {
    return new ListedThing(
        row.getString("document"),
        SubjectKind.valueOf(row.getString("kind")),
        row.getString("asset"),
        row.getString("subject"),
        row.getString("subject_key"),
        Rows.instant(row, "seen_at"));
  }
}
