package io.haetae.contracts.category;

/** A vocabulary of risk categories in use elsewhere. */
public enum CategoryScheme {
  CHAINALYSIS,
  ELLIPTIC,
  TRM,
  /** Concepts of the GraphSense working group, version 0.1.0. */
  GRAPHSENSE,
  /** Topics of FollowTheMoney, as OpenSanctions uses them. */
  FTM
}
