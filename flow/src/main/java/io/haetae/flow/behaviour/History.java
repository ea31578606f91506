package io.haetae.flow.behaviour;

import java.util.List;

/** A ledger and what is known beside it, as behaviours ask it. */
public interface History {
  /** The earliest movements from or to an address in order of time, at most as many as asked. */
  List<Movement> movements(String address, int limit);

  /**
   * Whether the ledger keeps outputs, so that every payment leaves change that moves on to another
   * address.
   */
  default boolean keepsOutputs() {
    return false;
  }

  /** Whether it left out movements for other reasons than the limit. */
  default boolean isCut() {
    return false;
  }

  /** What is known beside the ledger. */
  Knowledge knowledge();
}
