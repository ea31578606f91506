package io.haetae.flow.exposure;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Real ledgers, read in place; without them a build on CI fails and others skip. */
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
}
