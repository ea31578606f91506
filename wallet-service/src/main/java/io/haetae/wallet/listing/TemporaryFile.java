package io.haetae.wallet.listing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that last as long as one import, named after the process so that leftovers can be told. */
final class TemporaryFile {
  private static final String PREFIX = "haetae-%s-" + ProcessHandle.current().pid() + "-";

  private TemporaryFile() {}

  static Path create(String kind) throws IOException {
    return Files.createTempFile(prefix(kind), ".tmp");
  }

  static String prefix(String kind) {
    return PREFIX.formatted(kind);
  }
}
