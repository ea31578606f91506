package io.haetae.flow.reach;

import java.util.List;

/**
 * Transfers by which value can have gone, no one before the one that it follows.
 *
 * @param steps in the direction of the value, at least one
 * @param value the smallest of their amounts: no more than that went the whole way
 */
public record FlowPath(List<Step> steps, long value) {
  /** Copies the list. */
  public FlowPath {
    steps = List.copyOf(steps);
  }

  /** Where the value began. */
  public int source() {
    return steps.getFirst().from();
  }

  /** Where the value ended. */
  public int sink() {
    return steps.getLast().to();
  }
}
