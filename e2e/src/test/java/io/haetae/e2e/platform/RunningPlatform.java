package io.haetae.e2e.platform;

import io.haetae.local.day.ApiClient;
import io.haetae.local.day.ConsoleSession;
import io.haetae.local.launcher.LaunchException;
import io.haetae.local.launcher.Platform;
import io.haetae.local.launcher.PlatformOptions;
import io.haetae.local.launcher.ProcessState;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The platform under test: started once for this JVM by the launcher itself, in a run folder of its
 * own, and stopped when the JVM ends.
 */
public final class RunningPlatform {
  private static RunningPlatform running;

  private final TraceCollector traces = new TraceCollector();
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();
  private final Map<String, ApiClient> clients = new ConcurrentHashMap<>();
  private final Map<String, ConsoleSession> sessions = new ConcurrentHashMap<>();
  private final Path folder;
  private final Platform platform;

  private RunningPlatform() throws IOException, InterruptedException, LaunchException {
    folder = target().resolve("run");
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PlatformOptions options = PlatformOptions.forTest(root(), folder).with(everyTrace());
    platform = Platform.start(options, out);
    Runtime.getRuntime().addShutdownHook(new Thread(platform::close, "stop-platform"));
  }

  /** The platform with the sample's lists, started by the first journey that asks. */
  public static synchronized RunningPlatform get() {
    if (running == null) {
      try {
        running = new RunningPlatform();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      } catch (LaunchException e) {
        throw new IllegalStateException(e.getMessage(), e);
      }
      SampleLists.load(running);
    }
    return running;
  }

  private Map<String, String> everyTrace() {
    return Map.of(
        "QUARKUS_OTEL_TRACES_SAMPLER_ARG", "1.0",
        "QUARKUS_OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf",
        "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT", traces.endpoint());
  }

  /** Root folder of the repository. */
  public Path root() {
    return Path.of(System.getProperty("haetae.root")).toAbsolutePath().normalize();
  }

  /** Folder for what journeys write. */
  public Path target() {
    return root().resolve("e2e/target");
  }

  /** Address of the gateway. */
  public URI gateway() {
    return platform.publicUrl();
  }

  /** A client that follows no redirect. */
  public HttpClient http() {
    return http;
  }

  /** Secret of each service account. */
  public Map<String, String> secrets() {
    return platform.clientSecrets();
  }

  /** Password of each demo user. */
  public Map<String, String> passwords() {
    return platform.userPasswords();
  }

  /** A service account. */
  public ApiClient client(String name) {
    return clients.computeIfAbsent(
        name, it -> new ApiClient(http, gateway(), it, secrets().get(it)));
  }

  /** A person who is logged in at the console. */
  public ConsoleSession session(String user) {
    return sessions.computeIfAbsent(
        user, it -> ConsoleSession.login(http, gateway(), it, passwords().get(it)));
  }

  /** Folder of the log files of all processes. */
  public Path logs() {
    return folder.resolve("logs");
  }

  /** A database as superuser, for the caller to close. */
  public Connection database(String name) throws SQLException {
    return platform.postgres().connect(name);
  }

  /** Address of the broker. */
  public String bootstrapServers() {
    return platform.bootstrapServers();
  }

  /** Reads the broker's topics. */
  public BrokerReader broker() {
    return new BrokerReader(bootstrapServers());
  }

  /** What the services exported as traces. */
  public TraceCollector traces() {
    return traces;
  }

  /** Present number of a process. */
  public long pid(String process) {
    return platform.state(process).pid();
  }

  /** Whether a process serves. */
  public boolean ready(String process) {
    return platform.state(process).phase() == ProcessState.Phase.READY;
  }

  /** Kills a process with SIGKILL; returns the number that it had. */
  public long kill(String process) {
    return platform.kill(process);
  }
}
