package io.haetae.testing.contract;

import io.haetae.contracts.event.Topic;
import io.haetae.contracts.event.Topics;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The channels of a running service read exactly the topics that {@code topics.yaml} gives it. */
public final class ChannelsContract {
  private static final Pattern INCOMING_TOPIC =
      Pattern.compile("mp\\.messaging\\.incoming\\.[^.]+\\.topic");

  private ChannelsContract() {}

  /** Throws {@link AssertionError} when a channel is missing or reads what it must not. */
  public static void verify(String service) {
    Config config = ConfigProvider.getConfig();
    Set<String> read =
        StreamSupport.stream(config.getPropertyNames().spliterator(), false)
            .filter(name -> INCOMING_TOPIC.matcher(name).matches())
            .map(name -> config.getValue(name, String.class))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> given =
        Topics.load().values().stream()
            .filter(topic -> topic.readBy().contains(service))
            .map(Topic::name)
            .collect(Collectors.toCollection(TreeSet::new));
    if (!read.equals(given)) {
      throw new AssertionError(service + " reads " + read + ", topics.yaml says " + given);
    }
  }
}
