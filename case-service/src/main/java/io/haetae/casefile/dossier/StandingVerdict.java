package io.haetae.casefile.dossier;

import io.haetae.contracts.verdict.Action;
import java.util.UUID;

/**
 * The newest verdict of a screening in a case.
 *
 * @param alert the alert that it belongs to
 * @param screening the screening
 * @param version of the verdict
 * @param action what it demands
 */
public record StandingVerdict(UUID alert, UUID screening, long version, Action action) {

  /** True for the actions that a person must review. */
  public boolean needsReview() {
    return action == Action.REJECT || action == Action.BLOCK;
  }
}
