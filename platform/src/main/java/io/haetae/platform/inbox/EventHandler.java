package io.haetae.platform.inbox;

/**
 * Handles one event in the transaction that also remembers it; throws when it cannot.
 *
 * @param <T> record of the body
 */
@FunctionalInterface
public interface EventHandler<T> {
  /** Handles the event; called again, in a new transaction, if it or the commit fails. */
  void handle(ReceivedEvent<T> event);
}
