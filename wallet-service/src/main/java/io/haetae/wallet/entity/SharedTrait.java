package io.haetae.wallet.entity;

import io.haetae.wallet.database.Rows;
import io.haetae.wallet.party.TraitKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** A fact that entries of two lists or more state. */
record SharedTrait(TraitKind kind, String value, List<PartyRef> parties) {
  static SharedTrait read(ResultSet row) throws SQLException {
    return new SharedTrait(
        TraitKind.valueOf(row.getString("trait")),
        row.getString("value"),
        Rows.texts(row, "parties").stream().map(PartyRef::of).sorted().toList());
  }
}
