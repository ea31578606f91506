package io.haetae.wallet.rescreening;

import io.haetae.address.Address;
import io.haetae.contracts.asset.AddressFamily;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;

/** The keys of what labels are about. */
@ApplicationScoped
class LabelledKeys {
  private final ChangedKeys addresses;

  LabelledKeys(ChangedKeys addresses) {
    this.addresses = addresses;
  }

  /** Of the columns {@code family, payload, subject}. */
  Set<SubjectKey> of(ResultSet row) throws SQLException {
    String family = row.getString("family");
    return family == null
        ? Set.of(SubjectKey.text(row.getString("subject")))
        : addresses.of(Address.of(AddressFamily.valueOf(family), row.getBytes("payload")));
  }
}
