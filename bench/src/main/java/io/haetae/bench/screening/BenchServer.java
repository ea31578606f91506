package io.haetae.bench.screening;

import io.haetae.local.process.ChildProcess;
import io.haetae.local.process.HttpProbe;
import io.haetae.local.process.ParentDeath;
import io.haetae.local.process.Ports;
import io.haetae.local.process.ProcessSpec;
import io.haetae.local.process.RunAs;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A packaged application as a process beside the platform, with the JVM flags of its services. */
record BenchServer(ChildProcess process, URI url) implements AutoCloseable {
  private static final Duration START_LIMIT = Duration.ofSeconds(120);
  private static final List<String> JVM_OPTIONS =
      List.of(
          "-Xms32m",
          "-Xmx192m",
          "-XX:+UseSerialGC",
          "-XX:ReservedCodeCacheSize=96m",
          "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow");

  static BenchServer start(String name, Path module, Path folder, Map<String, String> environment)
      throws IOException, InterruptedException {
    Path application = module.toAbsolutePath().resolve("target").resolve("quarkus-app");
    Path jar = application.resolve("quarkus-run.jar");
    if (!Files.exists(jar)) {
      throw new IOException("Not built: " + jar);
    }
    int port = Ports.free();
    Map<String, String> all = new HashMap<>(environment);
    all.put("QUARKUS_HTTP_PORT", Integer.toString(port));
    int managementPort = Ports.free();
    all.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(managementPort));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(JVM_OPTIONS);
    command.addAll(List.of("-jar", jar.toString()));
    Path log = folder.resolve(name + ".log");
    ChildProcess process =
        ChildProcess.start(
            new ProcessSpec(name, command, all, application, log, RunAs.SELF, ParentDeath.KILL));
    URI url = URI.create("http://127.0.0.1:" + port);
    URI health = URI.create("http://127.0.0.1:" + managementPort + "/q/health/ready");
    new HttpProbe().await(health, process, START_LIMIT);
    return new BenchServer(process, url);
  }

  @Override
  public void close() {
    process.close();
  }
}
