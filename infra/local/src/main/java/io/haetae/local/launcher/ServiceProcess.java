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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** One of the four services. */
final class ServiceProcess implements Startable {
  private static final Duration START_LIMIT = Duration.ofSeconds(120);

  /** Requests leave young garbage only; grown from the initial heap, its space would stay small. */
  private static final int YOUNG_SHARE = 8;

  private static final int OLD_AT_START_MB = 32;

  private final String name;
  private final int managementPort;
  private final ServiceCommand command;
  private final Path log;
  private final Map<String, String> environment;
  private final HttpProbe probe = new HttpProbe();

  ServiceProcess(
      String name,
      int managementPort,
      ServiceCommand command,
      Path log,
      Map<String, String> environment) {
    this.name = name;
    this.managementPort = managementPort;
    this.command = command;
    this.log = log;
    this.environment = new HashMap<>(command.environment());
    this.environment.putAll(environment);
  }

  /**
   * Options of the JVM that bound its memory. What is not young has to hold the objects of an
   * ahead-of-time cache from the start: the JVM ends when it does not.
   */
  static List<String> memory(int heapMb) {
    int youngMb = heapMb / YOUNG_SHARE;
    return List.of(
        "-Xms" + (youngMb + OLD_AT_START_MB) + "m", "-Xmx" + heapMb + "m", "-Xmn" + youngMb + "m");
  }

  @Override
  public ChildProcess launch(Consumer<String> report) throws IOException, InterruptedException {
    return ChildProcess.start(
        new ProcessSpec(
            name,
            command.words(),
            environment,
            command.directory(),
            log,
            RunAs.SELF,
            ParentDeath.KILL));
  }

  @Override
  public Duration stopGrace() {
    return command.grace();
  }

  @Override
  public void awaitReady(ChildProcess process) throws IOException, InterruptedException {
    probe.await(
        URI.create("http://127.0.0.1:" + managementPort + "/q/health/ready"), process, START_LIMIT);
  }
}
