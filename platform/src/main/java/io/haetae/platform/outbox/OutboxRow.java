package io.haetae.platform.outbox;

import java.time.Instant;
import java.util.UUID;

/**
 * An event on its way to the broker.
 *
 * @param number order of writing
 * @param topic where to
 * @param key record key
 * @param tenant null on tenant-free events
 * @param eventId the same for each attempt
 * @param subject what the event speaks of
 * @param aggregateVersion version of the aggregate
 * @param time when it was written
 * @param traceParent W3C trace context, null without one
 * @param body JSON
 */
record OutboxRow(
    long number,
    String topic,
    String key,
    String tenant,
    UUID eventId,
    String subject,
    long aggregateVersion,
    Instant time,
    String traceParent,
    byte[] body) {

  /** What order is kept within. */
  record Chain(String topic, String key) {}

  Chain chain() {
    return new Chain(topic, key);
  }
}
