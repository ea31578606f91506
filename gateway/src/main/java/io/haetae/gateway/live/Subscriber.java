package io.haetae.gateway.live;

import io.haetae.gateway.identity.Caller;

/** Someone who watches the stream; called in the order of events, never twice at once. */
interface Subscriber {
  /** Who watches. */
  Caller caller();

  /** The session behind it, as the session feature names it. */
  String session();

  /** A hint that the caller may see; the position counts once it has been delivered. */
  void hint(Hint hint, Position after);

  /** What was missed cannot be told any more: everything must be loaded again. */
  void reset(Position from);

  /** The stream is over. */
  void close();
}
