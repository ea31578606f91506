package io.haetae.wallet.chainfile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Fields of a JSON object. */
final class JsonFields extends Fields {
  private final JsonNode object;

  JsonFields(JsonNode object) {
    this.object = object;
  }

  @Override
  String text(String name) {
    JsonNode value = object.path(name);
    if (value.isArray() && !value.isEmpty()) {
      return value.toString();
    }
    String text = value.isContainerNode() ? "" : value.asText("");
    return value.isNull() || text.isEmpty() ? null : text;
  }

  boolean has(String name) {
    return object.has(name);
  }

  /** The objects of an array; none where it is absent. */
  List<JsonFields> objects(String name) {
    List<JsonFields> objects = new ArrayList<>();
    object.path(name).forEach(element -> objects.add(new JsonFields(element)));
    return objects;
  }

  /** The only text of an array, null where it holds none or several. */
  String single(String name) {
    JsonNode array = object.path(name);
    return array.size() == 1 ? array.get(0).asText() : null;
  }
}
