package io.haetae.helm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The chart, as Helm reads it. */
final class Chart {
  static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  private static final Path ROOT =
      Path.of(System.getProperty("haetae.root")).toAbsolutePath().normalize();
  static final Path FOLDER = ROOT.resolve("infra").resolve("helm").resolve("haetae");
  private static final String HOOK = "helm.sh/hook";
  private static final String SHOWN = "haetae.io/hook";
  private static final Path VISIBLE = visible();
  private static final Map<String, String> RENDERED = new ConcurrentHashMap<>();
  private static final String ENDING = "-values.yaml";
  private static final String RELEASE = "haetae";
  private static final String NAMESPACE = "haetae";

  private Chart() {}

  private static Path visible() {
    try {
      return copy(Files.createTempDirectory(ROOT.resolve("infra/helm/target"), "chart"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The chart with its hooks in sight. */
  static Path shared() {
    return VISIBLE;
  }

  static Path project() {
    return ROOT;
  }

  /** Names of the installations of {@code ci/}. */
  static List<String> installations() {
    try (Stream<Path> files = Files.list(FOLDER.resolve("ci"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ENDING))
          .map(name -> name.substring(0, name.length() - ENDING.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path values(String installation) {
    return FOLDER.resolve("ci").resolve(installation + ENDING);
  }

  /** The manifests of an installation, as text. */
  static String render(String installation) {
    return RENDERED.computeIfAbsent(installation, name -> render(VISIBLE, values(name)));
  }

  /** The manifests of a chart that {@link #copy} made. */
  static String render(Path chart, Path values) {
    return new Helm(chart)
        .template()
        .withName(RELEASE)
        .withNamespace(NAMESPACE)
        .withKubeVersion("v1.34.0")
        .withValuesFile(values)
        .call()
        .replace(SHOWN, HOOK);
  }

  /** Helm's own findings; its linter takes no file of values, so that a copy of the chart does. */
  static LintResult lint(String installation, Path folder) {
    try {
      Path copy = copy(folder);
      JsonNode merged = merge(read(copy.resolve("values.yaml")), read(values(installation)));
      Files.writeString(copy.resolve("values.yaml"), YAML.writeValueAsString(merged));
      return new Helm(copy).lint().strict().call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A copy of the chart in a folder, with the files that its links lead to. The library leaves
   * hooks out of what it renders, so that in the copy they are none.
   */
  static Path copy(Path folder) throws IOException {
    Path copy = folder.resolve("haetae");
    try (Stream<Path> files = Files.walk(FOLDER, FileVisitOption.FOLLOW_LINKS)) {
      for (Path file : files.toList()) {
        Path target = copy.resolve(FOLDER.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.writeString(target, Files.readString(file).replace(HOOK, SHOWN));
        }
      }
    }
    return copy;
  }

  static JsonNode read(Path file) throws IOException {
    return YAML.readTree(file.toFile());
  }

  private static JsonNode merge(JsonNode below, JsonNode above) {
    if (!(below instanceof ObjectNode base) || !above.isObject()) {
      return above;
    }
    above
        .properties()
        .forEach(
            entry -> {
              JsonNode old = base.get(entry.getKey());
              base.set(
                  entry.getKey(), old == null ? entry.getValue() : merge(old, entry.getValue()));
            });
    return base;
  }
}
