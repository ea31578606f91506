package io.haetae.platform.inbox;

/** The process ends while an event waits; the event is not acknowledged and comes again. */
class ConsumerStoppedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ConsumerStoppedException(Throwable cause) {
    super("The process stops", cause);
  }
}
