package io.haetae.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {
  @TempDir Path folder;

  @Test
  void childOfAKilledParentDies() throws Exception {
    Path childId = folder.resolve("child");
    ChildProcess parent = start(parentJvm(childId));
    Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> Files.exists(childId));
    long child = Long.parseLong(Files.readString(childId).trim());
    assertThat(running(child)).isTrue();

    parent.kill();

    Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> !running(child));
  }

  @Test
  void childThatIgnoresTheSignalIsKilled() throws Exception {
    Path ready = folder.resolve("ready");
    ChildProcess stubborn =
        start(List.of("sh", "-c", "trap '' TERM; touch " + ready + "; while :; do sleep 1; done"));
    Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> Files.exists(ready));

    stubborn.stop("TERM", Duration.ofMillis(200));

    assertThat(stubborn.isAlive()).isFalse();
  }

  @Test
  void secretsOfThisProcessAreNotInherited() throws Exception {
    ChildProcess printer = start(List.of("env"));
    printer.onExit().join();

    List<String> names =
        Files.readAllLines(folder.resolve("log")).stream()
            .map(line -> line.substring(0, Math.max(0, line.indexOf('='))))
            .toList();
    assertThat(names).contains("GIVEN");
    assertThat(List.of("GIVEN", "PATH", "HOME", "LANG", "LC_ALL", "TZ")).containsAll(names);
  }

  /** A JVM that starts a child and then waits. */
  private List<String> parentJvm(Path childId) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-cp",
        System.getProperty("java.class.path"),
        Parent.class.getName(),
        childId.toString());
  }

  private ChildProcess start(List<String> command) throws IOException, InterruptedException {
    return ChildProcess.start(
        new ProcessSpec(
            "test",
            command,
            Map.of("GIVEN", "value"),
            folder,
            folder.resolve("log"),
            RunAs.SELF,
            ParentDeath.KILL));
  }

  /** A zombie that nobody reaped yet counts as gone. */
  private static boolean running(long pid) {
    try {
      String status = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
      return status.charAt(status.lastIndexOf(')') + 2) != 'Z';
    } catch (IOException e) {
      return false;
    }
  }

  /** Started by {@link #childOfAKilledParentDies()}. */
  static final class Parent {
    private Parent() {}

    public static void main(String[] arguments) throws Exception {
      Path childId = Path.of(arguments[0]);
      Path folder = childId.getParent();
      ChildProcess child =
          ChildProcess.start(
              new ProcessSpec(
                  "sleeper",
                  List.of("sleep", "600"),
                  Map.of(),
                  folder,
                  folder.resolve("sleeper.log"),
                  RunAs.SELF,
                  ParentDeath.KILL));
      Path written = folder.resolve("child.new");
      Files.writeString(written, Long.toString(child.pid()));
      Files.move(written, childId);
      child.onExit().join();
    }
  }
}
