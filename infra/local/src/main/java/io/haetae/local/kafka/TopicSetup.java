package io.haetae.local.kafka;

import io.haetae.contracts.event.Topic;
import io.haetae.contracts.event.Topics;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;

/** Brings the broker's topics in line with the contracts. */
final class TopicSetup {
  /** Room for headers and for a producer's batch around the largest body. */
  private static final int BATCH_OVERHEAD_BYTES = 32 * 1024;

  private final Admin admin;

  TopicSetup(Admin admin) {
    this.admin = admin;
  }

  void ensureAll() throws IOException, InterruptedException {
    try {
      ensure(Topics.load().values());
    } catch (ExecutionException e) {
      throw new IOException("Cannot create the topics", e.getCause());
    }
  }

  private void ensure(Collection<Topic> topics) throws ExecutionException, InterruptedException {
    Set<String> existing = admin.listTopics().names().get();
    List<NewTopic> missing = new ArrayList<>();
    Map<ConfigResource, Collection<AlterConfigOp>> present = new HashMap<>();
    for (Topic topic : topics) {
      for (String name : List.of(topic.name(), topic.deadLetter())) {
        if (existing.contains(name)) {
          present.put(new ConfigResource(ConfigResource.Type.TOPIC, name), alterations(topic));
        } else {
          missing.add(new NewTopic(name, topic.partitions(), (short) 1).configs(limits(topic)));
        }
      }
    }
    admin.createTopics(missing).all().get();
    admin.incrementalAlterConfigs(present).all().get();
  }

  private static Map<String, String> limits(Topic topic) {
    return Map.of(
        TopicConfig.RETENTION_MS_CONFIG,
        Long.toString(Duration.ofDays(topic.retentionDays()).toMillis()),
        TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
        Integer.toString(topic.maxBytes() + BATCH_OVERHEAD_BYTES));
  }

  private static Collection<AlterConfigOp> alterations(Topic topic) {
    return limits(topic).entrySet().stream()
        .map(limit -> new ConfigEntry(limit.getKey(), limit.getValue()))
        .map(entry -> new AlterConfigOp(entry, AlterConfigOp.OpType.SET))
        .toList();
  }
}
