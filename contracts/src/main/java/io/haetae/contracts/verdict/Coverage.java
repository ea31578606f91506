package io.haetae.contracts.verdict;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What an answer rests on; what lies outside was not evaluated.
 *
 * @param lists the lists asked, with their snapshots
 * @param notEvaluated the checks that did not run
 * @param staleLists sources that were last checked longer ago than the institution allows, null in
 *     verdicts from before this was kept
 * @param ledger what the ledger of each network asked could say, absent where none was asked
 * @param behaviours how far the ledger was read for behaviours, absent where it was not
 */
public record Coverage(
    List<ListCoverage> lists,
    List<CheckKind> notEvaluated,
    @JsonInclude(JsonInclude.Include.NON_NULL) List<String> staleLists,
    @JsonInclude(JsonInclude.Include.NON_NULL) List<LedgerExtent> ledger,
    @JsonInclude(JsonInclude.Include.NON_NULL) BehaviourCoverage behaviours) {
  /** Of an answer that rests on no ledger. */
  public Coverage(List<ListCoverage> lists, List<CheckKind> notEvaluated, List<String> staleLists) {
    this(lists, notEvaluated, staleLists, null, null);
  }
}
