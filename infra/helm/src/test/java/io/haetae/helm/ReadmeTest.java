package io.haetae.helm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The chart's README shows every value with its default and its meaning; the system property {@code
 * haetae.readme.update} writes the tables anew.
 */
class ReadmeTest {
  private static final String UPDATE = "haetae.readme.update";
  private static final String BEGIN = "<!-- values: generated from values.schema.json -->\n";
  private static final String END = "<!-- end of values -->";

  private JsonNode schema;
  private JsonNode defaults;

  @Test
  void readmeShowsEveryValue() throws IOException {
    Path readme = Chart.FOLDER.resolve("README.md");
    String text = Files.readString(readme);
    int begin = text.indexOf(BEGIN) + BEGIN.length();
    String wanted = tables();

    if (Boolean.getBoolean(UPDATE)) {
      text = text.substring(0, begin) + wanted + text.substring(text.indexOf(END));
      Files.writeString(readme, text);
    }

    assertThat(text.substring(begin, text.indexOf(END)))
        .as("run again with -D%s=true", UPDATE)
        .isEqualTo(wanted);
  }

  @Test
  void everyValueSaysWhatItMeans() throws IOException {
    load();
    assertThat(rows("", schema, defaults)).noneMatch(row -> row.endsWith("|  |"));
  }

  @Test
  void everyDefaultIsInTheSchema() throws IOException {
    load();
    List<String> unknown = new ArrayList<>();

    unknown("", schema, defaults, unknown);

    assertThat(unknown).isEmpty();
  }

  private void load() throws IOException {
    schema = Chart.YAML.readTree(Chart.FOLDER.resolve("values.schema.json").toFile());
    defaults = Chart.read(Chart.FOLDER.resolve("values.yaml"));
  }

  private String tables() throws IOException {
    load();
    return "| value | default | meaning |\n|---|---|---|\n"
        + String.join("\n", rows("", schema, defaults))
        + "\n";
  }

  private List<String> rows(String path, JsonNode node, JsonNode value) {
    List<String> rows = new ArrayList<>();
    for (var property : node.path("properties").properties()) {
      String key = path.isEmpty() ? property.getKey() : path + "." + property.getKey();
      JsonNode resolved = resolve(property.getValue());
      JsonNode own = value.path(property.getKey());
      if (resolved.has("properties")) {
        rows.addAll(rows(key, resolved, own));
      } else {
        String meaning = property.getValue().path("description").asText();
        rows.add("| `%s` | %s | %s |".formatted(key, shown(own), meaning));
      }
    }
    return rows;
  }

  private void unknown(String path, JsonNode node, JsonNode value, List<String> into) {
    for (var entry : value.properties()) {
      JsonNode known = resolve(node).path("properties").path(entry.getKey());
      if (known.isMissingNode()) {
        into.add(path + "." + entry.getKey());
      } else if (resolve(known).has("properties")) {
        unknown(path + "." + entry.getKey(), known, entry.getValue(), into);
      }
    }
  }

  private JsonNode resolve(JsonNode node) {
    String reference = node.path("$ref").asText();
    return reference.isEmpty() ? node : schema.at(reference.substring(1));
  }

  private static String shown(JsonNode value) {
    if (value.isMissingNode() || value.isEmpty() && value.isContainerNode()) {
      return "";
    }
    String text = value.isTextual() ? value.asText() : value.toString();
    return text.isEmpty() ? "" : "`" + text.replace("|", "\\|") + "`";
  }
}
