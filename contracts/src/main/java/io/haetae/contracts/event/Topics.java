package io.haetae.contracts.event;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The topics of {@code topics.yaml}. */
public final class Topics {
  public static final String WATCHLIST_ACTIVATED = "watchlist.activated.v1";
  public static final String WALLET_SCREENED = "wallet.screened.v1";
  public static final String NAME_SCREENED = "name.screened.v1";
  public static final String TRANSFER_SCREENED = "transfer.screened.v1";
  public static final String ALERT_RAISED = "alert.raised.v1";
  public static final String ALERT_CHANGED = "alert.changed.v1";
  public static final String FINDING_SEALED = "finding.sealed.v1";
  public static final String CASE_CHANGED = "case.changed.v1";

  private static final String RESOURCE = "/topics.yaml";

  private record TopicFile(List<Topic> topics) {}

  private Topics() {}

  /** Every topic, by name; throws {@link UncheckedIOException} when the list cannot be read. */
  public static Map<String, Topic> load() {
    try (InputStream in = Topics.class.getResourceAsStream(RESOURCE)) {
      TopicFile file = new ObjectMapper(new YAMLFactory()).readValue(in, TopicFile.class);
      return file.topics().stream()
          .collect(Collectors.toUnmodifiableMap(Topic::name, Function.identity()));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + RESOURCE, e);
    }
  }
}
