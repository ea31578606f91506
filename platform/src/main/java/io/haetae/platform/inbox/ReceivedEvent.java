package io.haetae.platform.inbox;

import java.time.Instant;
import java.util.UUID;

/**
 * An event as a consumer gets it.
 *
 * @param id the same for each delivery
 * @param tenant whom it belongs to, null on tenant-free events
 * @param topic where it came from
 * @param aggregateVersion version of the aggregate; ignore one that is older than what you have
 * @param time when it was written
 * @param body what it says
 * @param <T> record of the body
 */
public record ReceivedEvent<T>(
    UUID id, String tenant, String topic, long aggregateVersion, Instant time, T body) {}
