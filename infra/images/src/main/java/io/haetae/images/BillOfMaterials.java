package io.haetae.images;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an image holds, in the form of CycloneDX 1.6: libraries with their digests, packages of the
 * console, the Java runtime and the files of the C library.
 */
final class BillOfMaterials {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SHA256 = "SHA-256";

  private final LicencePolicy policy;
  private final ObjectNode document = JSON.createObjectNode();
  private final ArrayNode components;
  private final Map<String, List<String>> licences = new TreeMap<>();

  BillOfMaterials(String name, String version, LicencePolicy policy) {
    this.policy = policy;
    document.put("bomFormat", "CycloneDX").put("specVersion", "1.6").put("version", 1);
    document
        .putObject("metadata")
        .putObject("component")
        .put("type", "container")
        .put("name", "haetae/" + name)
        .put("version", version);
    components = document.putArray("components");
  }

  BillOfMaterials with(List<MavenLibrary> libraries, MavenLicences poms) throws IOException {
    for (MavenLibrary library : libraries) {
      List<String> declared =
          library.ours()
              ? List.of("Apache-2.0")
              : poms.of(library.group(), library.name(), library.version());
      ObjectNode component =
          add("library", library.group(), library.name(), library.version(), declared);
      component.put("purl", library.purl());
      hash(component, library.file());
    }
    return this;
  }

  /** Adds what the console's build has put into the service, except what only builds it. */
  BillOfMaterials withPackages(Path lock) throws IOException {
    JSON.readTree(lock.toFile())
        .path("packages")
        .properties()
        .forEach(
            entry -> {
              if (!entry.getKey().isEmpty() && !entry.getValue().path("dev").asBoolean()) {
                addPackage(entry.getKey(), entry.getValue());
              }
            });
    return this;
  }

  /** Adds the JDK that builds, of which the image's runtime is a part. */
  BillOfMaterials withRuntime() {
    add(
            "platform",
            "openjdk",
            "runtime",
            System.getProperty("java.runtime.version"),
            List.of("GPL-2.0-only WITH Classpath-exception-2.0"))
        .put("publisher", System.getProperty("java.vendor"));
    return this;
  }

  BillOfMaterials withSystem(Map<String, Path> files) throws IOException, InterruptedException {
    for (Map.Entry<String, Path> file : files.entrySet()) {
      SystemLibraries.Origin origin = SystemLibraries.origin(file.getKey(), file.getValue());
      ObjectNode component =
          add("file", origin.group(), file.getKey(), origin.version(), List.of(origin.licence()));
      component.put("purl", "pkg:generic/" + origin.group() + "@" + origin.version());
      hash(component, file.getValue());
    }
    return this;
  }

  /** Components whose licences are not allowed. */
  List<String> violations() {
    return policy.violations(licences);
  }

  JsonNode components() {
    return components;
  }

  void write(Path file) throws IOException {
    JSON.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), document);
  }

  private void addPackage(String path, JsonNode entry) {
    String name = path.substring(path.lastIndexOf("node_modules/") + "node_modules/".length());
    String version = entry.path("version").asText();
    String licence = entry.path("license").asText();
    add("library", "npm", name, version, licence.isEmpty() ? List.of() : List.of(licence))
        .put("purl", "pkg:npm/" + name.replace("@", "%40") + "@" + version);
  }

  private ObjectNode add(
      String type, String group, String name, String version, List<String> declared) {
    String id = group + ":" + name;
    List<String> choices = policy.licences(id, declared);
    licences.put(id, choices);
    ObjectNode component =
        components.addObject().put("type", type).put("group", group).put("name", name);
    if (!version.isEmpty()) {
      component.put("version", version);
    }
    if (!choices.isEmpty()) {
      component.putArray("licenses").addObject().put("expression", String.join(" OR ", choices));
    }
    return component;
  }

  private static void hash(ObjectNode component, Path file) throws IOException {
    component.putArray("hashes").addObject().put("alg", SHA256).put("content", Sha256.of(file));
  }
}
