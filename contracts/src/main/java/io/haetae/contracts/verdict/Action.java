package io.haetae.contracts.verdict;

/** What the asker is to do, apart from the risk level. */
public enum Action {
  PROCEED,
  /** A person decides, by the verdict's {@code decideBy}. */
  HOLD,
  /** Not carried out; nothing is held. */
  REJECT,
  /** Hold what arrived, give no one access, never return it. */
  BLOCK
}
