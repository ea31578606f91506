package io.haetae.wallet.watchlist;

import io.haetae.platform.identity.Caller;

/**
 * Who proposes or decides.
 *
 * @param id stable id; no two people share one
 * @param name to be shown
 */
public record Actor(String id, String name) {
  /** The service itself: its schedule, its folder, its rule of automatic approval. */
  public static final Actor SERVICE = new Actor("service:wallet-service", "wallet-service");

  /** The person or client behind a call. */
  public static Actor of(Caller caller) {
    return new Actor(caller.subject(), caller.userName());
  }

  boolean isSame(Actor other) {
    return id.equals(other.id);
  }
}
