package io.haetae.flow.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed in the middle of its work leaves nothing that misleads the next one. */
class KilledTest {
  private static final int TRIES = 20;

  @TempDir Path folder;

  @Test
  void killedInAPassAndInASnapshotItEndsAsIfUndisturbed() throws Exception {
    killed(KilledProgram.PASS + 3);
    assertThat(KilledProgram.restart(folder).parts()).isEqualTo(2);
    int tries = 0;
    do {
      killed(KilledProgram.SNAPSHOT + 4);
      assertThat(tries++).as("kills that missed the snapshot").isLessThan(TRIES);
    } while (!Files.exists(unfinished()) && KilledProgram.restart(folder).parts() < 4);
    toTheEnd();
    MadeTransfers made = KilledProgram.made();
    ExposureEngine undisturbed = made.engine();
    for (int part = 1; part <= KilledProgram.PARTS; part++) {
      made.feed(undisturbed, KilledProgram.end(part - 1), KilledProgram.end(part));
    }
    KilledProgram.Restart last = KilledProgram.restart(folder);
    assertThat(last.parts()).isEqualTo(KilledProgram.PARTS);
    assertThat(made.answers(last.engine())).isEqualTo(made.answers(undisturbed));
  }

  /** Kills the program with SIGKILL once it says what it begins, and a snapshot half written. */
  private void killed(String where) throws Exception {
    Process process = start();
    try (BufferedReader said = process.inputReader()) {
      for (String line = said.readLine(); !where.equals(line); line = said.readLine()) {
        assertThat(line).as("what it says before " + where).isNotNull();
      }
      while (where.startsWith(KilledProgram.SNAPSHOT) && !begun() && process.isAlive()) {
        Thread.onSpinWait();
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private void toTheEnd() throws Exception {
    Process process = start();
    try (BufferedReader said = process.inputReader()) {
      assertThat(said.lines()).contains(KilledProgram.END);
    }
    assertThat(process.waitFor()).isZero();
  }

  private boolean begun() throws IOException {
    try {
      return Files.size(unfinished()) > 0;
    } catch (java.nio.file.NoSuchFileException e) {
      return false;
    }
  }

  private Path unfinished() {
    return folder.resolve(KilledProgram.file(folder).getFileName() + ColumnWriter.UNFINISHED);
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            KilledProgram.class.getName(),
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
