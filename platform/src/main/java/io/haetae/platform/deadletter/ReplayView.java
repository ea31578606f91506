package io.haetae.platform.deadletter;

/**
 * A replay.
 *
 * @param topic that the letters went back to
 * @param replayed how many
 */
public record ReplayView(String topic, long replayed) {}
