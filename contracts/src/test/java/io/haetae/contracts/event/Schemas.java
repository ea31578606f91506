package io.haetae.contracts.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The schemas and golden examples, as the tests see them. */
final class Schemas {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private Schemas() {}

  /** One golden example. */
  record Golden(Topic topic, String name, String text) {
    JsonNode tree() {
      return read(text);
    }

    @Override
    public String toString() {
      return topic.name() + "/" + name;
    }
  }

  /**
   * True for what a record gained later: absent where it is null, so that what is old stays whole.
   */
  static boolean isOptional(RecordComponent component) {
    return component.getAccessor().isAnnotationPresent(JsonInclude.class);
  }

  /** Names of the optional fields of a record and of all that it holds. */
  static Set<String> optionalFields(Class<?> type) {
    Set<String> names = new TreeSet<>();
    for (RecordComponent component : type.getRecordComponents()) {
      if (isOptional(component)) {
        names.add(component.getName());
      }
      held(component.getGenericType()).ifPresent(held -> names.addAll(optionalFields(held)));
    }
    return names;
  }

  private static Optional<Class<?>> held(Type type) {
    Type inner = type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
    return inner instanceof Class<?> plain && plain.isRecord()
        ? Optional.of(plain)
        : Optional.empty();
  }

  static List<String> violations(Topic topic, JsonNode body) {
    Schema schema =
        REGISTRY.getSchema(SchemaLocation.of("classpath:schemas/" + topic.name() + ".json"));
    return schema
        .validate(
            body.toString(),
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Object::toString)
        .toList();
  }

  static JsonNode document(String file) {
    try (InputStream in = Schemas.class.getResourceAsStream("/schemas/" + file)) {
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Golden> goldens() {
    return Topics.load().values().stream().flatMap(Schemas::goldens).toList();
  }

  private static Stream<Golden> goldens(Topic topic) {
    Path folder = resources().resolve("golden").resolve(topic.name());
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .sorted()
          .map(file -> new Golden(topic, file.getFileName().toString(), text(file)))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException("No golden example of " + topic.name(), e);
    }
  }

  static Path resources() {
    try {
      return Path.of(Schemas.class.getResource("/topics.yaml").toURI()).getParent();
    } catch (java.net.URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static JsonNode read(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
