package io.haetae.gateway.route;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The OpenAPI documents of the services as one, with the paths that the gateway gives them. A type
 * of one name is the same in each of them.
 */
final class ApiDocument {
  private static final String OPERATIONS = "/v1/operations/";
  private static final List<String> SERVICES = List.of("wallet", "alert", "case");

  private final ObjectNode document = new ObjectMapper().createObjectNode();

  private ApiDocument() {}

  /**
   * Reads and joins the documents.
   *
   * @param url where banks reach the gateway
   * @throws IllegalStateException where two services mean different things by one name
   */
  static JsonNode of(String url) {
    ApiDocument joined = new ApiDocument();
    joined.document.put("openapi", "3.1.0");
    joined.document.putObject("info").put("title", "Haetae").put("version", "1");
    joined.document.putArray("servers").addObject().put("url", url);
    SERVICES.forEach(joined::add);
    return joined.document;
  }

  private void add(String service) {
    JsonNode own = read("/openapi/" + service + "-service.yaml");
    own.path("tags").forEach(document.withArray("tags")::add);
    ObjectNode paths = document.withObjectProperty("paths");
    own.path("paths")
        .properties()
        .forEach(path -> put(paths, at(service, path.getKey()), path.getValue()));
    own.path("components")
        .properties()
        .forEach(kind -> addComponents(kind.getKey(), kind.getValue()));
  }

  private void addComponents(String kind, JsonNode own) {
    ObjectNode all = document.withObjectProperty("components").withObjectProperty(kind);
    own.properties().forEach(part -> put(all, part.getKey(), part.getValue()));
  }

  /** Each service has the same paths for its operators; the gateway tells them apart. */
  private static String at(String service, String path) {
    return path.startsWith(OPERATIONS)
        ? OPERATIONS + service + "/" + path.substring(OPERATIONS.length())
        : path;
  }

  private static void put(ObjectNode parts, String name, JsonNode part) {
    JsonNode before = parts.putIfAbsent(name, part);
    if (before != null && !before.equals(part)) {
      throw new IllegalStateException("Services mean different things by " + name);
    }
  }

  private static JsonNode read(String resource) {
    try (InputStream in = ApiDocument.class.getResourceAsStream(resource)) {
      return new YAMLMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + resource, e);
    }
  }
}
