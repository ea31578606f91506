package io.haetae.flow.exposure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * An engine in a file, for a fast restart: all that it knows, with its version, a checksum, and the
 * state of the record that it was made from. The file is there whole or not at all.
 */
public final class ExposureSnapshot {
  static final long KIND = 0x4841_4553_4E41_0002L;

  /** Another one whenever the same transfers and labels come to other answers. */
  static final int ARITHMETIC = 1;

  private ExposureSnapshot() {}

  /**
   * Writes the engine to a file, in place of what stood there; it answers meanwhile.
   *
   * @param record what the ledger was when the engine had worked through it, in any words that
   *     another ledger does not have
   */
  public static void write(ExposureEngine engine, Path file, String record) throws IOException {
    try {
      engine
          .ledger()
          .core
          .turns
          .write(
              () -> {
                save(engine.ledger(), file, record);
                return null;
              });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * Reads an engine from a file. A snapshot that is damaged, of another version, arithmetic,
   * categories or units, or of another record is refused; the engine has then to be built from the
   * record.
   */
  public static ExposureEngine read(
      Path file, String record, Categories categories, EngineUnits units)
      throws RefusedSnapshotException {
    return read(file, record, new NamedLedger(categories, units, ExposureEngine.LEAST));
  }

  static ExposureEngine read(Path file, String record, NamedLedger empty)
      throws RefusedSnapshotException {
    try (ColumnReader in = new ColumnReader(file, KIND)) {
      if (!in.text().equals(record)) {
        throw new RefusedSnapshotException("The snapshot is one of another record", null);
      }
      if (in.number() != ARITHMETIC) {
        throw new RefusedSnapshotException("The snapshot is one of another arithmetic", null);
      }
      if (!in.text().equals(empty.core.categories.fingerprint())) {
        throw new RefusedSnapshotException("The snapshot is one of other categories", null);
      }
      empty.read(in);
      return new ExposureEngine(empty);
    } catch (IOException e) {
      throw new RefusedSnapshotException("The snapshot cannot be read", e);
    }
  }

  private static void save(NamedLedger ledger, Path file, String record) {
    try (ColumnWriter out = new ColumnWriter(file, KIND)) {
      out.text(record);
      out.number(ARITHMETIC);
      out.text(ledger.core.categories.fingerprint());
      ledger.write(out);
      out.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
