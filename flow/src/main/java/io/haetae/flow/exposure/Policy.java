package io.haetae.flow.exposure;

/** How value carries through an address that holds several kinds of it. */
public enum Policy {
  /** In proportion: what verdicts use. */
  HAIRCUT,
  /** First in, first out. */
  FIFO,
  /** All that leaves an address that holds any of it: for what-if, it never decides. */
  POISON
}
