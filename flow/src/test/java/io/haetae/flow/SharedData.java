package io.haetae.flow;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Real public data, read in place; without it a build on CI fails and others skip. */
public final class SharedData {
  private SharedData() {}

  /** A file or folder of it. */
  public static Path path(String relative) {
    Path path = Path.of(System.getProperty("haetae.shared.data", "missing")).resolve(relative);
    if (!Files.exists(path) && System.getenv("CI") != null) {
      fail("The shared data is missing: " + path);
    }
    assumeTrue(Files.exists(path), () -> "No shared data at " + path);
    return path;
  }

  /** The text of a file, unpacked where its name ends in {@code gz}. */
  public static String text(String relative) {
    Path path = path(relative);
    try (InputStream raw = Files.newInputStream(path);
        InputStream plain = relative.endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
      return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its lines. */
  public static List<String> lines(String relative) {
    return text(relative).lines().toList();
  }

  /** The files of a folder, by name. */
  public static List<Path> files(String relative) {
    try (Stream<Path> files = Files.list(path(relative))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
