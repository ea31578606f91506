package io.haetae.local.launcher;

import io.haetae.local.day.BankDay;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes an ahead-of-time cache for each service (JEP 483, 514, 515): the day is played while every
 * JVM records which classes it loads and which methods are hot, then a second JVM writes them as
 * they will lie in memory.
 */
final class AotTraining {
  /** Writing the record comes on top of the usual end. */
  private static final Duration GRACE = Duration.ofMinutes(5);

  private final PlatformOptions options;
  private final BuiltServices services;
  private final PrintStream out;

  AotTraining(PlatformOptions options, PrintStream out) {
    this.options = options;
    this.services = new BuiltServices(options.project());
    this.out = out;
  }

  /** Trains; fails when the day does not go as expected. */
  void run() throws IOException, InterruptedException, LaunchException {
    for (String service : Layout.SERVICES) {
      Files.deleteIfExists(services.cache(Layout.module(service)));
    }
    try (Platform platform = Platform.start(options.from(this::recording), out)) {
      boolean asExpected =
          new BankDay(platform.publicUrl(), platform.clientSecrets(), platform.userPasswords())
              .play(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
      if (!asExpected) {
        throw new LaunchException("The day did not go as expected; ./haetae run shows it");
      }
    }
    for (String service : Layout.SERVICES) {
      create(Layout.module(service));
    }
  }

  private ServiceCommand recording(String module, List<String> jvm) throws LaunchException {
    List<String> more = new ArrayList<>(jvm);
    more.addAll(List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + record(module)));
    return services.start(module, more).within(GRACE);
  }

  private void create(String module) throws IOException, InterruptedException, LaunchException {
    long begun = System.nanoTime();
    Path written = services.cache(module).resolveSibling("service.aot.new");
    ServiceCommand command =
        services.start(
            module,
            List.of(
                "-XX:AOTMode=create",
                "-XX:AOTConfiguration=" + record(module),
                "-XX:AOTCache=" + written));
    Path log = options.folder().log(module + "-aot");
    ProcessBuilder builder =
        new ProcessBuilder(command.words())
            .directory(command.directory().toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    int code = builder.start().waitFor();
    if (code != 0) {
      throw new LaunchException(module + ": no ahead-of-time cache; " + LogReason.of(log));
    }
    Files.move(written, services.cache(module), StandardCopyOption.ATOMIC_MOVE);
    Files.delete(record(module));
    out.printf("%-16s trained, written in %d s%n", module, seconds(begun));
  }

  private Path record(String module) {
    return services.cache(module).resolveSibling("service.aotconf");
  }

  private static long seconds(long begun) {
    return Duration.ofNanos(System.nanoTime() - begun).toSeconds();
  }
}
