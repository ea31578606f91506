package io.haetae.wallet.tagpack;

/** Takes what a pack holds, in its order. */
public interface PackSink {
  /** A label. */
  void tag(Tag tag);

  /** An actor. */
  void actor(Actor actor);

  /** A row that is no label and no actor. */
  void rejected(RejectedRow row);
}
