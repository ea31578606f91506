package io.haetae.platform.idempotency;

import java.util.Optional;

/**
 * What became of a claim.
 *
 * @param isHeld false while another request holds it
 * @param stored null where nothing was stored under it
 */
record Held(boolean isHeld, StoredReply stored) {

  /** The reply to replay, empty for a request to be run; throws where another one is in flight. */
  Optional<StoredReply> reply() {
    if (!isHeld) {
      throw IdempotencyStore.inFlight();
    }
    return Optional.ofNullable(stored);
  }
}
