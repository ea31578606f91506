package io.haetae.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.haetae.local.process.ChildProcess;
import io.haetae.local.process.ParentDeath;
import io.haetae.local.process.ProcessSpec;
import io.haetae.local.process.RunAs;
import io.haetae.local.process.Signals;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisedTest {
  @TempDir Path folder;

  @Test
  void killedProcessComesBackUnderAnotherNumber() throws Exception {
    Supervised supervised = supervise("sleep", "600");
    supervised.start().get(20, TimeUnit.SECONDS);
    long killed = supervised.state().pid();

    Signals.send(killed, "KILL");

    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () ->
                supervised.state().pid() != killed
                    && supervised.state().phase() == ProcessState.Phase.READY);
    assertThat(supervised.state().restarts()).isEqualTo(1);
    supervised.stop();
  }

  @Test
  void stoppedProcessStaysAway() throws Exception {
    Supervised supervised = supervise("sleep", "600");
    supervised.start().get(20, TimeUnit.SECONDS);
    long pid = supervised.state().pid();

    supervised.stop();

    assertThat(ProcessHandle.of(pid)).isEmpty();
    assertThat(supervised.state().phase()).isEqualTo(ProcessState.Phase.STOPPED);
  }

  @Test
  void processThatNeverGetsReadyIsReportedWithItsLog() {
    Supervised supervised = supervise("false");

    assertThatThrownBy(() -> supervised.start().get(20, TimeUnit.SECONDS))
        .cause()
        .isInstanceOf(LaunchException.class)
        .hasMessageContaining("wallet does not start")
        .hasMessageContaining("wallet.log");
    supervised.stop();
  }

  private Supervised supervise(String... command) {
    ProcessState initial =
        new ProcessState("wallet", ProcessState.Phase.WAITING, 0, Instant.EPOCH, 1, null, null, 0);
    Path log = folder.resolve("wallet.log");
    Progress progress =
        new Progress(
            new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
    return new Supervised(initial, new Program(List.of(command), log), progress, log, () -> {});
  }

  private record Program(List<String> command, Path log) implements Startable {

    @Override
    public ChildProcess launch(Consumer<String> report) throws IOException, InterruptedException {
      return ChildProcess.start(
          new ProcessSpec(
              "wallet", command, Map.of(), log.getParent(), log, RunAs.SELF, ParentDeath.KILL));
    }

    @Override
    public void awaitReady(ChildProcess process) throws IOException {
      if (command.contains("false")) {
        process.onExit().join();
        throw new IOException("ended while it started");
      }
    }
  }
}
