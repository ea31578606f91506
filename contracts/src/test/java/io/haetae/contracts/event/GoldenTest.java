package io.haetae.contracts.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.haetae.contracts.event.Schemas.Golden;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was written once stays readable for ever, and what is written now is what schemas say. */
class GoldenTest {
  private static final ObjectMapper MAPPER = EventJson.mapper();

  static List<Golden> goldens() {
    return Schemas.goldens();
  }

  @Test
  void everyTopicHasExamples() {
    assertThat(goldens())
        .extracting(golden -> golden.topic().name())
        .containsAll(Topics.load().keySet());
  }

  @ParameterizedTest
  @MethodSource("goldens")
  void exampleKeepsToItsSchema(Golden golden) {
    assertThat(Schemas.violations(golden.topic(), golden.tree())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("goldens")
  void exampleIsReadAndWrittenBackWhole(Golden golden) throws Exception {
    Object body = MAPPER.readValue(golden.text(), record(golden));

    assertThat(Schemas.read(MAPPER.writeValueAsString(body))).isEqualTo(golden.tree());
  }

  @ParameterizedTest
  @MethodSource("goldens")
  void exampleIsUnderTheTopicsMaximum(Golden golden) throws Exception {
    Object body = MAPPER.readValue(golden.text(), record(golden));

    assertThat(MAPPER.writeValueAsBytes(body).length).isLessThan(golden.topic().maxBytes());
  }

  @ParameterizedTest
  @MethodSource("goldens")
  void readerIgnoresFieldsThatItDoesNotKnow(Golden golden) throws Exception {
    JsonNode grown = golden.tree();
    objects(grown).forEach(object -> object.put("fieldOfALaterVersion", 1));

    assertThat(MAPPER.readValue(grown.toString(), record(golden)))
        .isEqualTo(MAPPER.readValue(golden.text(), record(golden)));
    assertThat(Schemas.violations(golden.topic(), grown)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("goldens")
  void schemaMissesEachFieldThatIsLeftOut(Golden golden) throws ClassNotFoundException {
    Set<String> optional = Schemas.optionalFields(record(golden));
    List<ObjectNode> objects = objects(golden.tree());
    for (int i = 0; i < objects.size(); i++) {
      List<String> fields = new ArrayList<>();
      objects.get(i).fieldNames().forEachRemaining(fields::add);
      fields.removeAll(optional);
      for (String field : fields) {
        JsonNode cut = golden.tree();
        objects(cut).get(i).remove(field);
        assertThat(Schemas.violations(golden.topic(), cut)).as("without %s", field).isNotEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("goldens")
  void schemaRefusesAFieldOfAnotherType(Golden golden) {
    List<ObjectNode> objects = objects(golden.tree());
    for (int i = 0; i < objects.size(); i++) {
      List<String> fields = new ArrayList<>();
      objects.get(i).fieldNames().forEachRemaining(fields::add);
      for (String field : fields) {
        JsonNode changed = golden.tree();
        putAnotherType(objects(changed).get(i), field);
        assertThat(Schemas.violations(golden.topic(), changed))
            .as("%s of another type", field)
            .isNotEmpty();
      }
    }
  }

  private static void putAnotherType(ObjectNode object, String field) {
    if (object.get(field).isBoolean()) {
      object.put(field, "text");
    } else {
      object.put(field, true);
    }
  }

  private static Class<?> record(Golden golden) throws ClassNotFoundException {
    return Class.forName(golden.topic().record());
  }

  private static List<ObjectNode> objects(JsonNode node) {
    List<ObjectNode> objects = new ArrayList<>();
    if (node instanceof ObjectNode object) {
      objects.add(object);
    }
    node.forEach(child -> objects.addAll(objects(child)));
    return objects;
  }
}
