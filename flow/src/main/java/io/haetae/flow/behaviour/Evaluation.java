package io.haetae.flow.behaviour;

import java.util.List;

/**
 * What a look at an address came to.
 *
 * @param notEvaluated ids of behaviours that could not be looked for, as the taint is not known
 * @param addressesRead whose movements were read
 * @param cut whether a bound kept it from reading more, so that a pattern may be missing
 */
public record Evaluation(
    List<Finding> findings, List<String> notEvaluated, int addressesRead, boolean cut) {
  /** Copies the lists. */
  public Evaluation {
    findings = List.copyOf(findings);
    notEvaluated = List.copyOf(notEvaluated);
  }
}
