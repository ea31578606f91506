package io.haetae.platform.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.haetae.contracts.event.Topics;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is always there in the types of {@code contracts}: what the JSON Schemas of the events
 * require and never let be null.
 */
final class ContractTypes {
  private static final String TYPES = "/schemas/types.json";

  /** Types that no event carries; their constructors refuse null. */
  private static final Map<String, List<String>> BESIDE_EVENTS =
      Map.of(
          "CategoryCode", List.of("scheme", "code", "label"),
          "CategoryText", List.of("name", "description"));

  private final Map<String, List<String>> always = new HashMap<>(BESIDE_EVENTS);

  private ContractTypes() {}

  static ContractTypes load() {
    ContractTypes types = new ContractTypes();
    types.read(TYPES).get("$defs").properties().forEach(e -> types.add(e.getKey(), e.getValue()));
    Topics.load()
        .keySet()
        .forEach(topic -> types.add(typeOf(topic), types.read("/schemas/" + topic + ".json")));
    return types;
  }

  /** Names of the properties, empty for a type that contracts do not have. */
  List<String> of(String type) {
    return always.getOrDefault(type, List.of());
  }

  private void add(String type, JsonNode schema) {
    List<String> names = new ArrayList<>();
    for (JsonNode name : schema.path("required")) {
      if (!mayBeNull(schema.path("properties").path(name.asText()))) {
        names.add(name.asText());
      }
    }
    if (!names.isEmpty()) {
      always.put(type, names);
    }
  }

  private static boolean mayBeNull(JsonNode property) {
    return Stream.concat(
            property.path("type").valueStream(),
            property.path("anyOf").valueStream().map(branch -> branch.path("type")))
        .anyMatch(type -> type.asText().equals("null"));
  }

  private JsonNode read(String resource) {
    try (InputStream in = Topics.class.getResourceAsStream(resource)) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + resource, e);
    }
  }

  /** {@code finding.sealed.v1} carries a {@code FindingSealed}. */
  private static String typeOf(String topic) {
    String[] words = topic.split("\\.");
    return Arrays.stream(words, 0, words.length - 1)
        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
        .collect(Collectors.joining());
  }
}
