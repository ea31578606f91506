package io.haetae.alert.queue;

/** In which order the queue is read. */
enum AlertSort {
  /** Last raised first. */
  NEWEST,
  /** Highest severity first, and last raised first within it. */
  SEVERITY
}
