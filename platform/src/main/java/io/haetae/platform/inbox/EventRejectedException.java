package io.haetae.platform.inbox;

/** Says that an event can never be handled; it goes to the dead letters without another try. */
public class EventRejectedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A reason in words that hold nothing of the event's content; operators read them. */
  public EventRejectedException(String reason) {
    super(reason);
  }
}
