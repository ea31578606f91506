package io.haetae.local.process;

/** Signal that the kernel sends to a child when this JVM is gone. */
public enum ParentDeath {
  /** The child ends at once. */
  KILL,
  /** PostgreSQL's immediate shutdown: it ends its own children too. */
  QUIT
}
