package io.haetae.contracts.screening;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.haetae.contracts.verdict.Verdict;
import io.haetae.contracts.verdict.VerdictChange;
import java.time.Instant;
import java.util.UUID;

/**
 * A verdict on a name, new or changed; the name itself stays with who asked.
 *
 * @param id of the screening
 * @param version counts the verdicts of this screening, from 1
 * @param tenant the institution that asked
 * @param subject keyed pseudonym of who was asked about
 * @param recordedAt when it was asked here
 * @param verdict the judgement
 * @param change what it replaces and why, absent on a first verdict
 * @param authority true where an authority asked, told with changes only, else absent
 */
public record NameScreened(
    UUID id,
    long version,
    String tenant,
    String subject,
    Instant recordedAt,
    Verdict verdict,
    @JsonInclude(JsonInclude.Include.NON_NULL) VerdictChange change,
    @JsonInclude(JsonInclude.Include.NON_NULL) Boolean authority) {

  /** A verdict that a bank asked for. */
  public NameScreened(
      UUID id,
      long version,
      String tenant,
      String subject,
      Instant recordedAt,
      Verdict verdict,
      VerdictChange change) {
    this(id, version, tenant, subject, recordedAt, verdict, change, null);
  }
}
