package io.haetae.contracts.verdict;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One reason behind a verdict.
 *
 * @param reasonClass what kind of reason
 * @param level the level that this reason alone gives
 * @param match the list entry that it rests on, null where it rests on none
 * @param label the label that it rests on, absent where it rests on none
 * @param lookalike what the address resembles, absent where it resembles nothing
 * @param exposure what the address received from a category or sent to it, absent where it rests on
 *     none
 * @param behaviour the pattern that the ledger shows around the address, absent where it rests on
 *     none
 */
public record Reason(
    ReasonClass reasonClass,
    RiskLevel level,
    ListMatch match,
    @JsonInclude(JsonInclude.Include.NON_NULL) LabelMatch label,
    @JsonInclude(JsonInclude.Include.NON_NULL) LookalikeMatch lookalike,
    @JsonInclude(JsonInclude.Include.NON_NULL) ExposureMatch exposure,
    @JsonInclude(JsonInclude.Include.NON_NULL) BehaviourMatch behaviour) {

  /** A reason that rests on a list entry, or with null on none. */
  public Reason(ReasonClass reasonClass, RiskLevel level, ListMatch match) {
    this(reasonClass, level, match, null, null, null, null);
  }

  /** A reason that rests on no ledger. */
  public Reason(
      ReasonClass reasonClass,
      RiskLevel level,
      ListMatch match,
      LabelMatch label,
      LookalikeMatch lookalike) {
    this(reasonClass, level, match, label, lookalike, null, null);
  }
}
