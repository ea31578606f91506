package io.haetae.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a crash, a second launcher or another program leaves in the way. */
class RunFolderTest {
  private static final List<String> NAMES = List.of("gateway", "wallet");

  @TempDir Path root;
  private final List<String> reports = new ArrayList<>();
  private RunFolder folder;
  private Process sleeper;

  @BeforeEach
  void create() throws IOException {
    folder = new RunFolder(root.resolve("run"));
    folder.create();
    sleeper = new ProcessBuilder("sleep", "600").start();
  }

  @AfterEach
  void end() {
    sleeper.destroyForcibly();
  }

  @Test
  void secondLauncherIsRefused() throws Exception {
    try (RunLock first = RunLock.acquire(folder)) {
      assertThat(first).isNotNull();
      assertThatThrownBy(() -> RunLock.acquire(folder))
          .isInstanceOf(LaunchException.class)
          .hasMessageContaining("already runs")
          .hasMessageContaining("./haetae stop");
    }
    RunLock.acquire(folder).close();
    assertThat(folder.lock()).doesNotExist();
  }

  @Test
  void processOfAFormerLauncherIsEnded() throws Exception {
    StateFile state = record(sleeper.pid(), sleeper.info().startInstant().orElseThrow());

    new Leftovers(state).clear(reports::add);

    assertThat(sleeper.isAlive()).isFalse();
    assertThat(reports).singleElement().asString().contains("wallet " + sleeper.pid());
    assertThat(folder.state()).doesNotExist();
  }

  @Test
  void numberThatAnotherProcessGotIsLeftAlone() throws Exception {
    StateFile state = record(sleeper.pid(), Instant.parse("2020-01-01T00:00:00Z"));

    new Leftovers(state).clear(reports::add);

    assertThat(sleeper.isAlive()).isTrue();
    assertThat(reports).isEmpty();
    assertThat(folder.state()).doesNotExist();
  }

  @Test
  void stateThatIsCutOffCountsAsNone() throws Exception {
    Files.writeString(folder.state(), "{\"version\": \"0.1");

    assertThat(new StateFile(folder).read()).isEmpty();
    new Leftovers(new StateFile(folder)).clear(reports::add);
    assertThat(folder.state()).doesNotExist();
  }

  @Test
  void portsAreChosenOnceAndKept() throws Exception {
    PortPlan first = PortPlan.choose(folder, NAMES, OptionalInt.empty(), reports::add);
    PortPlan second = PortPlan.choose(folder, NAMES, OptionalInt.empty(), reports::add);

    assertThat(second.of("wallet")).isEqualTo(first.of("wallet"));
    assertThat(second.of("gateway")).isEqualTo(first.of("gateway"));
  }

  @Test
  void takenInnerPortIsChosenAnewAndSaid() throws Exception {
    int kept = PortPlan.choose(folder, NAMES, OptionalInt.empty(), reports::add).of("wallet");
    reports.clear();
    try (ServerSocket taken = listen(kept)) {
      int now = PortPlan.choose(folder, NAMES, OptionalInt.empty(), reports::add).of("wallet");

      assertThat(now).isNotEqualTo(taken.getLocalPort());
      assertThat(reports).anyMatch(line -> line.contains("port " + kept + " is taken"));
    }
  }

  @Test
  void takenPortThatWasAskedForIsRefused() throws Exception {
    try (ServerSocket taken = listen(0)) {
      OptionalInt wanted = OptionalInt.of(taken.getLocalPort());

      assertThatThrownBy(() -> PortPlan.choose(folder, NAMES, wanted, reports::add))
          .isInstanceOf(LaunchException.class)
          .hasMessageContaining("HAETAE_PORT");
    }
  }

  @Test
  void secretsAreMadeOnceForTheOwnerAlone() throws Exception {
    String made = new Secrets(folder).get("client.bank-a-api");

    assertThat(new Secrets(folder).get("client.bank-a-api")).isEqualTo(made);
    assertThat(made).hasSizeGreaterThanOrEqualTo(32);
    Path file = folder.secrets().resolve("secrets.properties");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void freshForgetsDataAndSecretsAndKeepsPorts() throws Exception {
    PortPlan ports = PortPlan.choose(folder, NAMES, OptionalInt.empty(), reports::add);
    String secret = new Secrets(folder).get("user.bank-a.analyst");
    Files.writeString(folder.data().resolve("row"), "kept");

    folder.wipe();
    folder.create();

    assertThat(folder.data().resolve("row")).doesNotExist();
    assertThat(new Secrets(folder).get("user.bank-a.analyst")).isNotEqualTo(secret);
    assertThat(PortPlan.choose(folder, NAMES, OptionalInt.empty(), reports::add).of("wallet"))
        .isEqualTo(ports.of("wallet"));
  }

  private StateFile record(long pid, Instant startedAt) throws IOException {
    StateFile file = new StateFile(folder);
    file.write(
        new PlatformState(
            "0",
            1,
            Instant.EPOCH,
            "http://localhost:1",
            null,
            List.of(
                new ProcessState(
                    "wallet", ProcessState.Phase.READY, pid, startedAt, 1, null, 1.0, 0))));
    return file;
  }

  private static ServerSocket listen(int port) throws IOException {
    return new ServerSocket(port, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
  }
}
