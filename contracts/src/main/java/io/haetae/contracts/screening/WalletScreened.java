package io.haetae.contracts.screening;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.haetae.contracts.verdict.Verdict;
import io.haetae.contracts.verdict.VerdictChange;
import java.time.Instant;
import java.util.UUID;

/**
 * A verdict on an address, new or changed.
 *
 * @param id of the screening
 * @param version counts the verdicts on this subject, from 1
 * @param tenant the institution that asked
 * @param network ledger network asked
 * @param family address family, null for an identifier that is no legal address
 * @param address canonical spelling, or the identifier as written
 * @param recordedAt when it was asked here
 * @param verdict the judgement
 * @param change what it replaces and why, absent on a first verdict
 * @param authority true where an authority asked, told with changes only, else absent
 */
public record WalletScreened(
    UUID id,
    long version,
    String tenant,
    String network,
    String family,
    String address,
    Instant recordedAt,
    Verdict verdict,
    @JsonInclude(JsonInclude.Include.NON_NULL) VerdictChange change,
    @JsonInclude(JsonInclude.Include.NON_NULL) Boolean authority) {

  /** A first verdict. */
  public WalletScreened(
      UUID id,
      long version,
      String tenant,
      String network,
      String family,
      String address,
      Instant recordedAt,
      Verdict verdict) {
    this(id, version, tenant, network, family, address, recordedAt, verdict, null);
  }

  /** A verdict that a bank asked for. */
  public WalletScreened(
      UUID id,
      long version,
      String tenant,
      String network,
      String family,
      String address,
      Instant recordedAt,
      Verdict verdict,
      VerdictChange change) {
    this(id, version, tenant, network, family, address, recordedAt, verdict, change, null);
  }
}
