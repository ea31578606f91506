package io.haetae.contracts.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Schemas and records say the same. */
class SchemaTest {
  private static final Set<String> PERSONAL =
      Set.of("name", "account", "iban", "memo", "reference", "customerReference", "customerName");
  private static final Map<Class<?>, String> TYPES =
      Map.of(
          String.class, "string",
          UUID.class, "string",
          Instant.class, "string",
          LocalDate.class, "string",
          BigDecimal.class, "number",
          long.class, "integer",
          Long.class, "integer",
          boolean.class, "boolean",
          Boolean.class, "boolean");
  private static final Map<Class<?>, String> FORMATS =
      Map.of(UUID.class, "uuid", Instant.class, "date-time", LocalDate.class, "date");

  private final JsonNode types = Schemas.document("types.json");

  static Collection<Topic> topics() {
    return Topics.load().values();
  }

  @ParameterizedTest
  @MethodSource("topics")
  void schemaHasTheRecordsComponents(Topic topic) throws ClassNotFoundException {
    JsonNode schema = resolved(Schemas.document(topic.name() + ".json"));

    compare(topic.name(), Class.forName(topic.record()), schema);
  }

  @ParameterizedTest
  @MethodSource("topics")
  void eventCarriesNothingThatNamesAPerson(Topic topic) {
    List<String> fields = new ArrayList<>();
    collectProperties(Schemas.document(topic.name() + ".json"), fields);
    collectProperties(types, fields);

    assertThat(fields).doesNotContainAnyElementsOf(PERSONAL);
  }

  @Test
  void everySchemaBelongsToATopic() throws Exception {
    try (Stream<Path> files = Files.list(Schemas.resources().resolve("schemas"))) {
      List<String> expected =
          Stream.concat(topics().stream().map(Topic::name), Stream.of("types"))
              .map(name -> name + ".json")
              .toList();

      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  private void compare(String path, Class<?> type, JsonNode schema) {
    List<String> components =
        Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
    List<String> properties = new ArrayList<>();
    schema.path("properties").fieldNames().forEachRemaining(properties::add);
    List<String> required = new ArrayList<>();
    schema.path("required").forEach(name -> required.add(name.asText()));

    assertThat(properties).as(path).containsExactlyElementsOf(components);
    assertThat(required)
        .as(path)
        .containsExactlyElementsOf(
            Arrays.stream(type.getRecordComponents())
                .filter(component -> !Schemas.isOptional(component))
                .map(RecordComponent::getName)
                .toList());
    for (RecordComponent component : type.getRecordComponents()) {
      JsonNode property = schema.path("properties").path(component.getName());
      assertThat(property.path("description").asText()).as(path).isNotEmpty();
      compareType(path + "." + component.getName(), component.getGenericType(), property);
    }
  }

  private void compareType(String path, Type type, JsonNode property) {
    JsonNode schema = resolved(property);
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      assertThat(schema.path("type").asText()).as(path).isEqualTo("array");
      compareType(path + "[]", list.getActualTypeArguments()[0], schema.path("items"));
    } else if (type instanceof Class<?> plain && plain.isRecord()) {
      compare(path, plain, schema);
    } else if (type instanceof Class<?> plain && plain.isEnum()) {
      List<String> constants = new ArrayList<>();
      schema.path("enum").forEach(constant -> constants.add(constant.asText()));
      assertThat(constants)
          .as(path)
          .containsExactly(
              Arrays.stream(plain.getEnumConstants())
                  .map(constant -> ((Enum<?>) constant).name())
                  .toArray(String[]::new));
    } else {
      compareSimple(path, (Class<?>) type, schema);
    }
  }

  private static void compareSimple(String path, Class<?> type, JsonNode schema) {
    JsonNode named = schema.path("type");
    String first = named.isArray() ? named.get(0).asText() : named.asText();
    assertThat(first).as(path).isEqualTo(TYPES.get(type));
    if (FORMATS.containsKey(type)) {
      assertThat(schema.path("format").asText()).as(path).isEqualTo(FORMATS.get(type));
    }
  }

  /** Follows references into the shared types, also through "or null". */
  private JsonNode resolved(JsonNode schema) {
    JsonNode reference = schema.path("anyOf").path(0).path("$ref");
    if (reference.isMissingNode()) {
      reference = schema.path("$ref");
    }
    if (reference.isMissingNode()) {
      return schema;
    }
    String name = reference.asText().substring(reference.asText().lastIndexOf('/') + 1);
    assertThat(types.path("$defs").has(name)).as(name).isTrue();
    return types.path("$defs").path(name);
  }

  private static void collectProperties(JsonNode schema, List<String> into) {
    schema.path("properties").fieldNames().forEachRemaining(into::add);
    schema.forEach(child -> collectProperties(child, into));
  }
}
