package io.haetae.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.haetae.contracts.event.Topics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HintReaderTest {
  private final HintReader reader = new HintReader();

  private static byte[] bytes(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void theTopicsAreThoseOfTheTopicList() {
    assertThat(HintReader.TOPICS)
        .containsExactlyInAnyOrderElementsOf(
            Topics.load().values().stream()
                .filter(topic -> topic.readBy().contains("gateway"))
                .map(topic -> topic.name())
                .toList());
  }

  @Test
  void aFieldOfALaterVersionIsIgnored() throws IOException {
    UUID id = UUID.randomUUID();

    Hint hint =
        reader.read(
            Topics.ALERT_CHANGED,
            bytes(
                """
                {"alert": {"id": "%s", "version": 4, "tenant": "bank-a", "novelty": {}},
                 "change": "ASSIGNED", "more": 1}
                """
                    .formatted(id)));

    assertThat(hint).isEqualTo(new Hint(Hint.ALERT, id, 4, "ASSIGNED", "bank-a"));
  }

  @Test
  void whatIsNoEventIsRefused() {
    assertThatThrownBy(() -> reader.read(Topics.CASE_CHANGED, bytes("[")))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> reader.read("other.v1", bytes("{}"))).isInstanceOf(IOException.class);
  }
}
