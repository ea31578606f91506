package io.haetae.contracts.alert;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.haetae.contracts.verdict.Action;
import io.haetae.contracts.verdict.RiskLevel;
import java.time.Instant;
import java.util.UUID;

/**
 * The state of an alert.
 *
 * @param id derived from tenant, cause and window
 * @param version counts its changes, from 1
 * @param tenant the institution that owns it
 * @param bookingEntity head office or branch
 * @param customer keyed pseudonym of the customer, null where an address was screened by itself
 * @param category the leading reason class or, without one, the leading check
 * @param entity the listed entity or service behind it, null when none is known
 * @param severity the highest level of its occurrences
 * @param action the strongest action of its occurrences
 * @param status where it stands
 * @param outcome null until closed
 * @param assignee user name, null while nobody has it
 * @param occurrences how many verdicts it gathers
 * @param firstOccurredAt earliest of its occurrences
 * @param lastOccurredAt latest of its occurrences
 * @param raisedAt when it was raised
 * @param address the address, canonical, where one was screened by itself; else absent
 */
public record AlertState(
    UUID id,
    long version,
    String tenant,
    String bookingEntity,
    String customer,
    String category,
    String entity,
    RiskLevel severity,
    Action action,
    AlertStatus status,
    AlertOutcome outcome,
    String assignee,
    long occurrences,
    Instant firstOccurredAt,
    Instant lastOccurredAt,
    Instant raisedAt,
    @JsonInclude(JsonInclude.Include.NON_NULL) String address) {

  /** The state of an alert on a customer's transfers. */
  public AlertState(
      UUID id,
      long version,
      String tenant,
      String bookingEntity,
      String customer,
      String category,
      String entity,
      RiskLevel severity,
      Action action,
      AlertStatus status,
      AlertOutcome outcome,
      String assignee,
      long occurrences,
      Instant firstOccurredAt,
      Instant lastOccurredAt,
      Instant raisedAt) {
    this(
        id,
        version,
        tenant,
        bookingEntity,
        customer,
        category,
        entity,
        severity,
        action,
        status,
        outcome,
        assignee,
        occurrences,
        firstOccurredAt,
        lastOccurredAt,
        raisedAt,
        null);
  }
}
