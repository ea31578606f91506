package io.haetae.e2e.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class SchemaExampleTest {
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  @Test
  void everyPropertyIsFilledByItsKind() throws IOException {
    String schema =
        """
        type: object
        properties:
          id: {type: string, format: uuid}
          decision: {enum: [UPHELD, RELEASED]}
          assignee: {type: [string, "null"]}
          count: {type: integer}
          items: {type: array, items: {type: object, properties: {address: {type: string}}}}
          when: {anyOf: [{type: "null"}, {type: string, format: date-time}]}
        """;
    assertThat(SchemaExample.of(YAML.readTree(schema)).toString())
        .isEqualTo(
            "{\"id\":\"018f0000-0000-7000-8000-000000000000\",\"decision\":\"UPHELD\","
                + "\"assignee\":\"text\",\"count\":1,\"items\":[{\"address\":\"text\"}],"
                + "\"when\":\"2025-11-28T00:00:00Z\"}");
  }
}
