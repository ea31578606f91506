package io.haetae.wallet.listing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * An entity of FollowTheMoney as OpenSanctions publishes it, one a line; entities within its
 * properties count as if they stood on lines of their own.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record FtmEntity(
    String id,
    String schema,
    String caption,
    Boolean target,
    List<String> datasets,
    Map<String, List<JsonNode>> properties) {

  FtmEntity {
    datasets = Objects.requireNonNullElse(datasets, List.of());
    properties = Objects.requireNonNullElse(properties, Map.of());
  }

  /** Values of a property, of an entity within it the id. */
  List<String> values(String property) {
    List<String> values = new ArrayList<>();
    for (JsonNode value : properties.getOrDefault(property, List.of())) {
      String text = value.isObject() ? value.path("id").asText("") : value.asText("");
      if (!text.isBlank()) {
        values.add(text.strip());
      }
    }
    return values;
  }

  /** The first value of the first of these properties that has one, null where none has. */
  String first(String... alternatives) {
    for (String property : alternatives) {
      List<String> values = values(property);
      if (!values.isEmpty()) {
        return values.getFirst();
      }
    }
    return null;
  }

  /** Gives itself, then each entity within its properties, at any depth. */
  void forEach(Consumer<FtmEntity> taker) {
    taker.accept(this);
    properties.values().stream()
        .flatMap(List::stream)
        .filter(JsonNode::isObject)
        .map(FtmEntity::of)
        .forEach(entity -> entity.forEach(taker));
  }

  boolean is(String... schemas) {
    return List.of(schemas).contains(schema);
  }

  /** True where its topics say that it is sanctioned. */
  boolean isSanctionedByTopic() {
    return values("topics").stream().anyMatch(topic -> topic.equals("sanction"));
  }

  /** True where the file does not say whether it is a target. */
  boolean saysNothing() {
    return target == null && values("topics").isEmpty();
  }

  private static FtmEntity of(JsonNode node) {
    return JsonLines.convert(node, FtmEntity.class);
  }
}
