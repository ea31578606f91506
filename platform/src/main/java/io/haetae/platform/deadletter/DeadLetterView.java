package io.haetae.platform.deadletter;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What waits in a dead-letter topic.
 *
 * @param topic that the letters came from
 * @param waiting letters that were not sent again
 * @param letters the oldest of them
 */
@Schema(requiredProperties = {"topic", "waiting", "letters"})
public record DeadLetterView(String topic, long waiting, List<Letter> letters) {

  /**
   * A dead letter, without its body.
   *
   * @param partition of the dead-letter topic
   * @param offset in the partition
   * @param eventId null where the header is missing
   * @param tenant null on tenant-free events
   * @param consumer that could not take it
   * @param cause why
   * @param putAwayAt when
   */
  @Schema(requiredProperties = {"partition", "offset", "consumer", "cause", "putAwayAt"})
  public record Letter(
      int partition,
      long offset,
      String eventId,
      String tenant,
      String consumer,
      String cause,
      Instant putAwayAt) {}
}
