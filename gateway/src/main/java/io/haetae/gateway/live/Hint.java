package io.haetae.gateway.live;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.haetae.contracts.identity.Roles;
import io.haetae.gateway.identity.Caller;
import java.util.Set;
import java.util.UUID;

/**
 * Something changed; the browser asks the service for it if it cares.
 *
 * @param type alert, case or finding
 * @param id of what changed
 * @param version of it after the change
 * @param change what happened to it
 * @param tenant whose it is, null for what every authority may see
 */
record Hint(String type, UUID id, long version, String change, @JsonIgnore String tenant) {
  static final String ALERT = "alert";
  static final String CASE = "case";
  static final String FINDING = "finding";

  private static final Set<String> BANK =
      Set.of(Roles.BANK_ANALYST, Roles.BANK_APPROVER, Roles.BANK_REPORTING_OFFICER);
  private static final Set<String> AUTHORITY =
      Set.of(Roles.AUTHORITY_ANALYST, Roles.AUTHORITY_SUPERVISOR, Roles.AUDITOR);

  /** Findings are for authorities, alerts and cases for the people of the bank that owns them. */
  boolean isVisibleTo(Caller caller) {
    if (type.equals(FINDING)) {
      return caller.authority() != null && caller.hasAny(AUTHORITY);
    }
    return tenant != null && tenant.equals(caller.institution()) && caller.hasAny(BANK);
  }
}
