package io.haetae.name.acceptance;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Real lists, read in place; without them a build on CI fails and others skip. */
final class SharedData {
  private SharedData() {}

  static Path path(String relative) {
    Path path = Path.of(System.getProperty("haetae.shared.data", "missing")).resolve(relative);
    if (!Files.exists(path) && System.getenv("CI") != null) {
      fail("The shared data is missing: " + path);
    }
    assumeTrue(Files.exists(path), () -> "No shared data at " + path);
    return path;
  }

  static List<NamedCsvRecord> csv(String relative) {
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(path(relative))) {
      return rows.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Rows without a header, in Latin-1. */
  static List<CsvRecord> rows(String relative) {
    try (CsvReader<CsvRecord> rows =
        CsvReader.builder()
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(path(relative), StandardCharsets.ISO_8859_1)) {
      return rows.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> lines(String relative) {
    try {
      return Files.readAllLines(path(relative));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
