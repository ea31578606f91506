package io.haetae.contracts.verdict;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * The judgement of a screening.
 *
 * @param level the highest level evaluated, or UNKNOWN when a required check is missing below
 *     MEDIUM
 * @param score 0 to 10 with one decimal, null for UNKNOWN
 * @param action what to do
 * @param decideBy until when a person decides a HOLD, null for the other actions
 * @param demandedBy the rules that demand the action, empty for PROCEED
 * @param checks every check, also those that did not run
 * @param reasons what was found, highest level first
 * @param coverage what the answer rests on
 * @param policy version of the judging rules
 * @param asOf the time in the world that was judged
 * @param serviceFacts what the register knows of the service asked, absent where none was asked or
 *     it is not known
 */
public record Verdict(
    RiskLevel level,
    BigDecimal score,
    Action action,
    Instant decideBy,
    List<Demand> demandedBy,
    List<Check> checks,
    List<Reason> reasons,
    Coverage coverage,
    String policy,
    Instant asOf,
    @JsonInclude(JsonInclude.Include.NON_NULL) ServiceFacts serviceFacts) {

  /** A verdict without a service in it. */
  public Verdict(
      RiskLevel level,
      BigDecimal score,
      Action action,
      Instant decideBy,
      List<Demand> demandedBy,
      List<Check> checks,
      List<Reason> reasons,
      Coverage coverage,
      String policy,
      Instant asOf) {
    this(level, score, action, decideBy, demandedBy, checks, reasons, coverage, policy, asOf, null);
  }
}
