package io.haetae.contracts.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TopicsTest {
  private static final Set<String> SERVICES =
      Set.of("wallet-service", "alert-service", "case-service", "gateway");

  static Collection<Topic> topics() {
    return Topics.load().values();
  }

  @ParameterizedTest
  @MethodSource("topics")
  void topicIsWellFormed(Topic topic) throws ClassNotFoundException {
    assertThat(topic.name()).matches("[a-z]+\\.[a-z]+\\.v[0-9]+");
    assertThat(topic.type()).isEqualTo("io.haetae." + topic.name());
    assertThat(Class.forName(topic.record()).isRecord()).isTrue();
    assertThat(SERVICES).contains(topic.writtenBy()).containsAll(topic.readBy());
    assertThat(topic.maxBytes()).isPositive();
    assertThat(topic.partitions()).isPositive();
    assertThat(topic.retentionDays()).isPositive();
    assertThat(topic.key()).isNotBlank();
    assertThat(topic.deadLetter()).isEqualTo(topic.name() + ".dlq");
  }

  @Test
  void constantsNameTheTopics() {
    assertThat(
            Arrays.stream(Topics.class.getFields())
                .filter(field -> field.getType() == String.class)
                .map(TopicsTest::value))
        .containsExactlyInAnyOrderElementsOf(Topics.load().keySet());
  }

  private static Object value(Field constant) {
    try {
      return constant.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
