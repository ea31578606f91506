package io.haetae.platform.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/** Shows how many records of each topic that this service reads are not yet taken. */
@ApplicationScoped
class ConsumerLag {
  private static final Logger LOG = Logger.getLogger(ConsumerLag.class);
  private static final Pattern CHANNEL =
      Pattern.compile("mp\\.messaging\\.incoming\\.([^.]+)\\.topic");

  private final Config config;
  private final GroupOffsets offsets;
  private final List<Reading> readings = new ArrayList<>();

  /** What is known of a group on a topic; not a number while the broker does not say. */
  private static final class Reading {
    private final String topic;
    private final String group;
    private volatile double lag = Double.NaN;

    private Reading(String topic, String group) {
      this.topic = topic;
      this.group = group;
    }
  }

  ConsumerLag(Config config, GroupOffsets offsets) {
    this.config = config;
    this.offsets = offsets;
  }

  void start(@Observes StartupEvent event, MeterRegistry registry) {
    StreamSupport.stream(config.getPropertyNames().spliterator(), false)
        .map(CHANNEL::matcher)
        .filter(Matcher::matches)
        .map(channel -> reading(channel.group(), channel.group(1)))
        .forEach(
            reading -> {
              readings.add(reading);
              show(reading, registry);
            });
  }

  private Reading reading(String topicKey, String channel) {
    String groupKey = "mp.messaging.incoming." + channel + ".group.id";
    return new Reading(
        config.getValue(topicKey, String.class), config.getValue(groupKey, String.class));
  }

  private static void show(Reading reading, MeterRegistry registry) {
    Gauge.builder("haetae.consumer.lag", () -> reading.lag)
        .description("Records that the group has not taken yet")
        .tag("topic", reading.topic)
        .tag("group", reading.group)
        .register(registry);
  }

  @Scheduled(
      identity = "consumer-lag",
      every = "${haetae.inbox.lag-every:10s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void measure() throws InterruptedException {
    for (Reading reading : readings) {
      try {
        reading.lag = offsets.lag(reading.group, reading.topic);
      } catch (GroupOffsets.UnknownException e) {
        LOG.debugf("Lag of %s is not known: %s", reading.topic, e.getMessage());
        reading.lag = Double.NaN;
      }
    }
  }
}
