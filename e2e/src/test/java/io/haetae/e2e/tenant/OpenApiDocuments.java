package io.haetae.e2e.tenant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads every operation out of the committed OpenAPI documents. */
public final class OpenApiDocuments {
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
  private static final String OPERATIONS = "/v1/operations/";
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  private final Path folder;

  /** The documents of a folder. */
  public OpenApiDocuments(Path folder) {
    this.folder = folder;
  }

  /** The operations under {@code /v1} of every document. */
  public List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    documents().forEach(document -> read(document, operations));
    return operations;
  }

  private List<Path> documents() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void read(Path file, List<Operation> operations) {
    String name = file.getFileName().toString();
    JsonNode document = parse(file);
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        if (METHODS.contains(method.getKey()) && path.getKey().startsWith("/v1/")) {
          operations.add(operation(name, document, path, method));
        }
      }
    }
  }

  private static Operation operation(
      String name,
      JsonNode document,
      Map.Entry<String, JsonNode> path,
      Map.Entry<String, JsonNode> method) {
    JsonNode node = method.getValue();
    Set<String> roles = new HashSet<>();
    node.path("x-haetae-roles").forEach(role -> roles.add(role.asText()));
    List<String> query = new ArrayList<>();
    Stream.of(path.getValue().path("parameters"), node.path("parameters"))
        .flatMap(parameters -> parameters.valueStream())
        .map(parameter -> resolve(document, parameter, 0))
        .filter(parameter -> parameter.path("in").asText().equals("query"))
        .forEach(parameter -> query.add(parameter.path("name").asText()));
    JsonNode content = resolve(document, node.path("requestBody"), 0).path("content");
    String contentType = content.isEmpty() ? null : content.fieldNames().next();
    return new Operation(
        name,
        method.getKey().toUpperCase(Locale.ROOT),
        gatewayPath(name, path.getKey()),
        roles,
        query,
        contentType,
        contentType == null
            ? null
            : resolve(document, content.path(contentType).path("schema"), 0));
  }

  /** Each service has the same operations of the platform; the gateway puts its name before. */
  private static String gatewayPath(String document, String path) {
    String service = document.replaceFirst("-service\\.yaml$|\\.yaml$", "");
    return path.startsWith(OPERATIONS) && !path.startsWith(OPERATIONS + service + "/")
        ? OPERATIONS + service + "/" + path.substring(OPERATIONS.length())
        : path;
  }

  private static JsonNode resolve(JsonNode document, JsonNode node, int depth) {
    if (depth > 12) {
      return node;
    }
    if (node.has("$ref")) {
      String pointer = node.path("$ref").asText().substring(1);
      return resolve(document, document.at(pointer), depth + 1);
    }
    if (!node.isObject()) {
      return node;
    }
    ObjectNode copy = ((ObjectNode) node).objectNode();
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      copy.set(field.getKey(), resolveAll(document, field.getValue(), depth + 1));
    }
    return copy;
  }

  private static JsonNode resolveAll(JsonNode document, JsonNode node, int depth) {
    if (!node.isArray()) {
      return resolve(document, node, depth);
    }
    var array = YAML.createArrayNode();
    node.forEach(item -> array.add(resolve(document, item, depth)));
    return array;
  }

  private static JsonNode parse(Path file) {
    try {
      return YAML.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }
}
