package io.haetae.helm;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Keycloak for one test, of the distribution that the launcher unpacks, with its own tools. */
final class RealKeycloak implements AutoCloseable {
  private static final String ADMIN = "admin";
  private static final String PASSWORD = "of-this-test-alone";
  private static final Duration START = Duration.ofMinutes(5);

  private final Path home;
  private final Process process;
  private final URI url;

  private RealKeycloak(Path home, Process process, URI url) {
    this.home = home;
    this.process = process;
    this.url = url;
  }

  static RealKeycloak start(Path folder) throws IOException, InterruptedException {
    // A copy, because a server in development mode builds itself anew where it lies.
    Path home = copy(distribution(), folder.resolve("keycloak"));
    int port = freePort();
    ProcessBuilder builder =
        new ProcessBuilder(
            "bash",
            home.resolve("bin/kc.sh").toString(),
            "start-dev",
            "--http-relative-path=/auth",
            "--http-port=" + port);
    builder
        .environment()
        .putAll(
            Map.of(
                "JAVA_HOME", System.getProperty("java.home"),
                "KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN,
                "KC_BOOTSTRAP_ADMIN_PASSWORD", PASSWORD));
    Process process =
        builder
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("keycloak.txt").toFile())
            .start();
    RealKeycloak keycloak = new RealKeycloak(home, process, URI.create("http://127.0.0.1:" + port));
    keycloak.awaitReady();
    keycloak.admin(
        "config",
        "credentials",
        "--server",
        keycloak.url + "/auth",
        "--realm",
        "master",
        "--user",
        ADMIN);
    return keycloak;
  }

  /** What the script of the Job finds in its environment. */
  Map<String, String> environment() {
    return Map.of(
        "JAVA_HOME", System.getProperty("java.home"),
        "KCADM", home.resolve("bin/kcadm.sh").toString(),
        "KEYCLOAK_URL", url.toString(),
        "KEYCLOAK_ADMIN", ADMIN,
        "KC_CLI_PASSWORD", PASSWORD);
  }

  /** Runs Keycloak's command line tool and returns what it prints. */
  String admin(String... words) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of("bash", home.resolve("bin/kcadm.sh").toString()));
    command.addAll(List.of(words));
    command.addAll(List.of("--config", home.resolve("kcadm.config").toString()));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment());
    Process tool = builder.start();
    String printed = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (tool.waitFor() != 0) {
      throw new IOException(String.join(" ", words) + ": " + printed);
    }
    return printed;
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private void awaitReady() throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(url.resolve("/auth/realms/master")).build();
    long deadline = System.nanoTime() + START.toNanos();
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (!answers(client, request)) {
        if (process.waitFor(1, TimeUnit.SECONDS) || System.nanoTime() > deadline) {
          close();
          throw new IOException("Keycloak did not start");
        }
      }
    }
  }

  private static boolean answers(HttpClient client, HttpRequest request)
      throws InterruptedException {
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private static Path distribution() throws IOException {
    try (Stream<Path> built = Files.list(Chart.project().resolve("infra/local/target"))) {
      return built
          .filter(Files::isDirectory)
          .filter(path -> path.getFileName().toString().startsWith("keycloak-"))
          .findFirst()
          .orElseThrow(() -> new IOException("No Keycloak; build infra/local first"));
    }
  }

  private static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
    return to;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
