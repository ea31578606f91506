package io.haetae.local.launcher;

import io.haetae.local.process.ChildProcess;
import io.haetae.local.process.HttpProbe;
import io.haetae.local.process.ParentDeath;
import io.haetae.local.process.ProcessSpec;
import io.haetae.local.process.RunAs;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** One of the four services, run from its packaged application. */
final class ServiceProcess implements Startable {
  private static final Duration START_LIMIT = Duration.ofSeconds(120);

  /** Requests leave young garbage only; grown from the initial heap, its space would stay small. */
  private static final int YOUNG_SHARE = 8;

  private static final List<String> JVM_OPTIONS =
      List.of(
          "-Xms32m",
          "-XX:+UseSerialGC",
          "-XX:ReservedCodeCacheSize=96m",
          "-XX:+ExitOnOutOfMemoryError",
          "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow");

  private final String name;
  private final int managementPort;
  private final int heapMb;
  private final Path application;
  private final Path log;
  private final Map<String, String> environment;
  private final HttpProbe probe = new HttpProbe();

  ServiceProcess(
      String name,
      int managementPort,
      int heapMb,
      Path application,
      Path log,
      Map<String, String> environment) {
    this.name = name;
    this.managementPort = managementPort;
    this.heapMb = heapMb;
    this.application = application;
    this.log = log;
    this.environment = Map.copyOf(environment);
  }

  @Override
  public ChildProcess launch(Consumer<String> report) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(JVM_OPTIONS);
    command.add("-Xmx" + heapMb + "m");
    command.add("-Xmn" + heapMb / YOUNG_SHARE + "m");
    command.addAll(List.of("-jar", application.resolve("quarkus-run.jar").toString()));
    return ChildProcess.start(
        new ProcessSpec(
            name, command, environment, application, log, RunAs.SELF, ParentDeath.KILL));
  }

  @Override
  public void awaitReady(ChildProcess process) throws IOException, InterruptedException {
    probe.await(
        URI.create("http://127.0.0.1:" + managementPort + "/q/health/ready"), process, START_LIMIT);
  }
}
