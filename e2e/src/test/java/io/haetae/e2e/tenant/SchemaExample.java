package io.haetae.e2e.tenant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * Makes the body that an operation's schema asks for: well-formed, so that a refusal is about who
 * calls and not about what was sent.
 */
final class SchemaExample {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private SchemaExample() {}

  static JsonNode of(JsonNode schema) {
    if (schema.has("example")) {
      return schema.path("example");
    }
    if (schema.has("enum")) {
      return schema.path("enum").path(0);
    }
    for (String choice : new String[] {"anyOf", "oneOf", "allOf"}) {
      if (schema.has(choice)) {
        return of(firstThatIsNotNull(schema.path(choice)));
      }
    }
    return switch (type(schema)) {
      case "object" -> object(schema);
      case "array" -> array(schema);
      case "integer", "number" -> JSON.numberNode(1);
      case "boolean" -> JSON.booleanNode(true);
      case "null" -> JSON.nullNode();
      default -> JSON.textNode(text(schema.path("format").asText()));
    };
  }

  private static String type(JsonNode schema) {
    JsonNode type = schema.path("type");
    if (type.isArray()) {
      return type.path(0).asText().equals("null") ? type.path(1).asText() : type.path(0).asText();
    }
    return type.asText(schema.has("properties") ? "object" : "string");
  }

  private static JsonNode firstThatIsNotNull(JsonNode choices) {
    return choices
        .valueStream()
        .filter(choice -> !choice.path("type").asText().equals("null"))
        .findFirst()
        .orElse(choices.path(0));
  }

  private static ObjectNode object(JsonNode schema) {
    ObjectNode object = JSON.objectNode();
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      object.set(property.getKey(), of(property.getValue()));
    }
    return object;
  }

  private static ArrayNode array(JsonNode schema) {
    return JSON.arrayNode().add(of(schema.path("items")));
  }

  private static String text(String format) {
    return switch (format) {
      case "uuid" -> "018f0000-0000-7000-8000-000000000000";
      case "date" -> "2025-11-28";
      case "date-time" -> "2025-11-28T00:00:00Z";
      default -> "text";
    };
  }
}
