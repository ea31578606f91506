package io.haetae.e2e.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.haetae.e2e.platform.RunningPlatform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs the Playwright tests with the installed Chromium and reads their results. */
final class BrowserRun {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int INSTALL_MINUTES = 5;
  private static final int RUN_MINUTES = 10;

  /**
   * A browser test.
   *
   * @param title as it is named
   * @param error why it failed, empty when it passed
   */
  record Result(String title, String error) {}

  private final RunningPlatform platform;
  private final Path work;

  BrowserRun(RunningPlatform platform) {
    this.platform = platform;
    this.work = platform.target().resolve("web");
  }

  List<Result> run() throws IOException, InterruptedException {
    copySources();
    Path description = describePlatform();
    execute(INSTALL_MINUTES, "npm", "ci");
    execute(RUN_MINUTES, "npx", "playwright", "test");
    JsonNode report = JSON.readTree(work.resolve("out/results.json").toFile());
    List<Result> results = new ArrayList<>();
    report.path("suites").forEach(suite -> collect(suite, results));
    report
        .path("errors")
        .forEach(error -> results.add(new Result(description.toString(), error.toString())));
    return results;
  }

  private static void collect(JsonNode suite, List<Result> results) {
    for (JsonNode spec : suite.path("specs")) {
      String title = spec.path("title").asText();
      results.add(new Result(title, spec.path("ok").asBoolean() ? "" : errors(spec)));
    }
    suite.path("suites").forEach(inner -> collect(inner, results));
  }

  private static String errors(JsonNode spec) {
    StringBuilder text = new StringBuilder();
    for (JsonNode result : spec.findPath("results")) {
      result
          .path("errors")
          .forEach(error -> text.append(error.path("message").asText()).append('\n'));
    }
    return text.isEmpty() ? spec.toString() : text.toString().replaceAll("\u001B\\[[0-9;]*m", "");
  }

  private void copySources() throws IOException {
    Files.createDirectories(work.resolve("out"));
    Files.createDirectories(screens());
    try (Stream<Path> sources = Files.list(platform.root().resolve("e2e/src/test/web"))) {
      for (Path source : sources.filter(Files::isRegularFile).toList()) {
        Files.copy(source, work.resolve(source.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private Path describePlatform() throws IOException {
    ObjectNode description = JSON.createObjectNode();
    description.put("gateway", platform.gateway().toString());
    description.put("chromium", chromium());
    description.put("screens", screens().toString());
    description.put("work", work.resolve("out").toString());
    description.set("secrets", JSON.valueToTree(platform.secrets()));
    description.set("passwords", JSON.valueToTree(platform.passwords()));
    Path file = work.resolve("platform.json");
    JSON.writeValue(file.toFile(), description);
    return file;
  }

  private Path screens() {
    return platform.target().resolve("screens");
  }

  private static String chromium() {
    String named = System.getenv("CHROMIUM");
    return named != null
        ? named
        : Stream.of(System.getenv("PATH").split(":"))
            .flatMap(
                folder ->
                    Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(Path.of(folder)::resolve))
            .filter(Files::isExecutable)
            .map(Path::toString)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("Install Chromium or set CHROMIUM"));
  }

  private void execute(int minutes, String... command) throws IOException, InterruptedException {
    Path log = work.resolve("out").resolve(command[0] + ".log");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(work.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder
        .environment()
        .putAll(
            Map.of(
                "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1",
                "HAETAE_PLATFORM", work.resolve("platform.json").toString(),
                "CI", "1"));
    Process process = builder.start();
    if (!process.waitFor(minutes, TimeUnit.MINUTES)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      throw new IllegalStateException(String.join(" ", command) + " took too long; see " + log);
    }
    if (process.exitValue() != 0 && command[0].equals("npm")) {
      throw new IllegalStateException(String.join(" ", command) + " failed; see " + log);
    }
  }
}
