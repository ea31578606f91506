package io.haetae.wallet.history;

import java.time.Instant;
import java.util.List;

/** From a time on, these snapshots of a source bit: the approved one, null without, and others. */
record Activation(String source, Instant knownAt, String snapshot, List<String> pending) {
  boolean has(String hash) {
    return hash.equals(snapshot) || pending.contains(hash);
  }
}
