package io.haetae.platform.deadletter;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A replay.
 *
 * @param topic that the letters went back to
 * @param replayed how many
 */
@Schema(requiredProperties = {"topic", "replayed"})
public record ReplayView(String topic, long replayed) {}
