package io.haetae.flow.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An engine that was read from a file goes on as the one that was written. */
class SnapshotTest {
  private static final String RECORD = "blocks to 3,000";

  @TempDir Path folder;

  private final MadeTransfers made = new MadeTransfers(5_000, 200, 2);
  private final ExposureEngine engine = made.engine();
  private Path file;

  @BeforeEach
  void write() throws IOException {
    made.feed(engine, 0, 2_000);
    made.feed(engine, 2_000, 3_000);
    file = folder.resolve("engine");
    ExposureSnapshot.write(engine, file, RECORD);
  }

  @Test
  void itAnswersTheSameAndGoesOnTheSame() throws Exception {
    ExposureEngine read = read(RECORD);
    assertThat(made.answers(read)).isEqualTo(made.answers(engine));
    for (ExposureEngine each : List.of(read, engine)) {
      made.feed(each, 3_100, 5_000);
      made.feed(each, 3_000, 3_100);
      each.relabel(MadeTransfers.address(0), List.of(), 0);
      Label theft = MadeTransfers.label(MadeTransfers.address(3), "theft", Effect.SANCTIONS);
      each.relabel(MadeTransfers.address(3), List.of(theft), 1e-6);
    }
    assertThat(made.answers(read)).isEqualTo(made.answers(engine));
    read.settle();
    engine.settle();
    assertThat(made.answers(read)).isEqualTo(made.answers(engine));
  }

  @Test
  void itsCheckpointsOutliveARestart() throws Exception {
    Path past = folder.resolve("past");
    ExposureEngine first = made.engine();
    first.checkpoints(past, 500);
    made.feed(first, 0, 3_000);
    ExposureSnapshot.write(first, file, RECORD);
    ExposureEngine second = read(RECORD);
    second.checkpoints(past, 500);
    assertThat(Files.list(past)).hasSizeGreaterThan(3);
    second.relabel(MadeTransfers.address(0), List.of(), 0);
    assertThat(Files.list(past)).isEmpty();
  }

  @Test
  void oneOfAnotherRecordIsRefused() {
    assertThatThrownBy(() -> read("blocks to 3,001"))
        .isInstanceOf(RefusedSnapshotException.class)
        .hasMessageContaining("another record");
  }

  @Test
  void oneOfAnotherArithmeticIsRefused() throws IOException {
    try (ColumnWriter out = new ColumnWriter(file, ExposureSnapshot.KIND)) {
      out.text(RECORD);
      out.number(ExposureSnapshot.ARITHMETIC + 1);
      out.finish();
    }

    assertThatThrownBy(() -> read(RECORD))
        .isInstanceOf(RefusedSnapshotException.class)
        .hasMessageContaining("another arithmetic");
  }

  /** Whoever changes these answers gives the arithmetic its next number. */
  @Test
  void answersAreThoseOfThisArithmetic() {
    assertThat(ExposureSnapshot.ARITHMETIC).isEqualTo(1);
    assertThat(made.answers(engine).toString().hashCode()).isEqualTo(1_982_127_473);
  }

  @Test
  void oneOfOtherCategoriesOrUnitsIsRefused() {
    Categories other = Categories.of(List.of(new Category("mined", 0)), "mined");
    assertThatThrownBy(() -> ExposureSnapshot.read(file, RECORD, other, EngineUnits.SMALLEST))
        .isInstanceOf(RefusedSnapshotException.class);
    assertThatThrownBy(
            () ->
                ExposureSnapshot.read(
                    file,
                    RECORD,
                    MadeTransfers.categories(),
                    (network, asset) -> java.math.BigInteger.TEN))
        .isInstanceOf(RefusedSnapshotException.class);
  }

  @Test
  void oneThatIsDamagedCutOrMissingIsRefused() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    byte[] damaged = whole.clone();
    damaged[whole.length / 2] ^= 1;
    Files.write(file, damaged);
    assertThatThrownBy(() -> read(RECORD)).isInstanceOf(RefusedSnapshotException.class);
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    assertThatThrownBy(() -> read(RECORD)).isInstanceOf(RefusedSnapshotException.class);
    Files.delete(file);
    assertThatThrownBy(() -> read(RECORD)).isInstanceOf(RefusedSnapshotException.class);
  }

  private ExposureEngine read(String record) throws RefusedSnapshotException {
    return ExposureSnapshot.read(file, record, MadeTransfers.categories(), EngineUnits.SMALLEST);
  }
}
