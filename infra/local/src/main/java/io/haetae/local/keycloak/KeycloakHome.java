package io.haetae.local.keycloak;

import io.haetae.local.process.ChildProcess;
import io.haetae.local.process.ParentDeath;
import io.haetae.local.process.ProcessSpec;
import io.haetae.local.process.RunAs;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An unpacked Keycloak distribution.
 *
 * @param folder holds {@code bin}, {@code conf} and {@code lib}
 */
public record KeycloakHome(Path folder) {
  private static final List<String> BUILD_OPTIONS =
      List.of("--db=postgres", "--http-relative-path=/auth", "--cache=local");
  private static final List<String> JVM_OPTIONS =
      List.of(
          "-Xms96m",
          "-Xmx384m",
          "-XX:MaxMetaspaceSize=256m",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:+ExitOnOutOfMemoryError",
          "-Dfile.encoding=UTF-8",
          "-Duser.language=en",
          "-Duser.country=US",
          "--add-opens=java.base/java.util=ALL-UNNAMED",
          "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
          "--add-opens=java.base/java.security=ALL-UNNAMED",
          "--add-opens=java.base/java.lang=ALL-UNNAMED",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow",
          "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
          "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
              + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
          "-Dpicocli.disable.closures=true",
          "-Dquarkus-log-max-startup-records=10000");

  public KeycloakHome {
    folder = folder.toAbsolutePath();
  }

  /** Whether the server was built with these options. */
  public boolean isBuilt() throws IOException {
    return Files.exists(stamp())
        && Files.readString(stamp()).equals(String.join(" ", BUILD_OPTIONS));
  }

  /** Builds the server once; launchers that come at the same time wait for the first. */
  public void build(Path log) throws IOException, InterruptedException {
    if (!Files.isDirectory(folder.resolve("lib"))) {
      throw new IOException("No Keycloak in " + folder + "; build the project first");
    }
    try (FileChannel channel =
            FileChannel.open(
                folder.resolve("haetae.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      if (lock.isValid() && !isBuilt()) {
        List<String> arguments = new ArrayList<>(List.of("build"));
        arguments.addAll(BUILD_OPTIONS);
        run(arguments, Map.of(), log);
        Files.writeString(stamp(), String.join(" ", BUILD_OPTIONS));
      }
    }
  }

  ChildProcess start(List<String> arguments, Map<String, String> environment, Path log)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(JVM_OPTIONS);
    command.add("-Dkc.home.dir=" + folder);
    command.add("-Djboss.server.config.dir=" + folder.resolve("conf"));
    command.add("-cp");
    command.add(folder.resolve("lib").resolve("quarkus-run.jar").toString());
    command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    command.addAll(arguments);
    return ChildProcess.start(
        new ProcessSpec(
            "keycloak", command, environment, folder, log, RunAs.SELF, ParentDeath.KILL));
  }

  void run(List<String> arguments, Map<String, String> environment, Path log)
      throws IOException, InterruptedException {
    ChildProcess process = start(arguments, environment, log);
    try {
      int code = process.onExit().get();
      if (code != 0) {
        throw new IOException(
            "keycloak " + arguments.getFirst() + " ended with " + code + "; see " + log);
      }
    } catch (java.util.concurrent.ExecutionException e) {
      throw new IOException(e.getCause());
    } finally {
      process.kill();
    }
  }

  private Path stamp() {
    return folder.resolve("haetae-built.txt");
  }
}
