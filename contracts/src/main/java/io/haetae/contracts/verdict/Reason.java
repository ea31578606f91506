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
 */
public record Reason(
    ReasonClass reasonClass,
    RiskLevel level,
    ListMatch match,
    @JsonInclude(JsonInclude.Include.NON_NULL) LabelMatch label,
    @JsonInclude(JsonInclude.Include.NON_NULL) LookalikeMatch lookalike) {

  /** A reason that rests on a list entry, or with null on none. */
  public Reason(ReasonClass reasonClass, RiskLevel level, ListMatch match) {
    this(reasonClass, level, match, null, null);
  }
}
