package io.haetae.contracts.event;

import java.util.List;

/**
 * A topic of the broker.
 *
 * @param name for example {@code transfer.screened.v1}
 * @param key what the record key holds
 * @param type CloudEvents type of its records
 * @param record Java record of its body
 * @param maxBytes largest body
 * @param retentionDays how long records are kept
 * @param partitions how many partitions
 * @param writtenBy the one service that publishes it
 * @param readBy the services that consume it
 */
public record Topic(
    String name,
    String key,
    String type,
    String record,
    int maxBytes,
    int retentionDays,
    int partitions,
    String writtenBy,
    List<String> readBy) {

  /** Name of the topic for records that could not be consumed. */
  public String deadLetter() {
    return name + ".dlq";
  }
}
