package io.haetae.address;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Real lists and vectors, read in place; without them a build on CI fails and others skip. */
public final class SharedData {
  private SharedData() {}

  /** A file or folder of the shared data. */
  public static Path path(String relative) {
    Path path = Path.of(System.getProperty("haetae.shared.data", "missing")).resolve(relative);
    if (!Files.exists(path) && System.getenv("CI") != null) {
      fail("The shared data is missing: " + path);
    }
    assumeTrue(Files.exists(path), () -> "No shared data at " + path);
    return path;
  }

  /** A JSON document. */
  public static JsonNode json(String relative) {
    return json(path(relative));
  }

  /** A JSON document. */
  public static JsonNode json(Path path) {
    try {
      return new ObjectMapper().readTree(path.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of a CSV file with a header. */
  public static List<NamedCsvRecord> csv(String relative) {
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(path(relative))) {
      return rows.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
