package io.haetae.e2e.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Runs the console's own unit tests with the installed Node. */
@Order(5)
class ConsoleUnitTest {
  private static final int MINUTES = 5;
  private static final Path CONSOLE =
      Path.of(System.getProperty("haetae.root"), "gateway/src/main/webui");

  @Test
  void consoleKeepsItsOwnPromises() throws IOException, InterruptedException {
    Path log = Files.createTempFile("console-unit", ".log");
    if (!Files.isDirectory(CONSOLE.resolve("node_modules"))) {
      assertThat(npm(log, "ci")).withFailMessage(() -> said(log)).isZero();
    }

    int status = npm(log, "test");

    assertThat(status).withFailMessage(() -> said(log)).isZero();
    Files.delete(log);
  }

  private static int npm(Path log, String command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("npm", command)
            .directory(CONSOLE.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    return process.waitFor();
  }

  private static String said(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      return "no log: " + e.getMessage();
    }
  }
}
