package io.haetae.contracts.verdict;

import java.util.List;

/**
 * What an answer rests on; what lies outside was not evaluated.
 *
 * @param lists the lists asked, with their snapshots
 * @param notEvaluated the checks that did not run
 */
public record Coverage(List<ListCoverage> lists, List<CheckKind> notEvaluated) {}
