package io.haetae.testing;

import io.haetae.local.process.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where test servers keep what they need. */
final class TestFolders {
  private TestFolders() {}

  /** Programs that all modules share; they survive a test run. */
  static Path cache() {
    return root().resolve("target").resolve("cache");
  }

  /** An empty folder of this JVM; those of JVMs that were killed are removed. */
  static Path create() throws IOException {
    Path all = root().resolve("target").resolve("test-servers");
    Files.createDirectories(all);
    removeLeftovers(all);
    Path mine = all.resolve(Long.toString(ProcessHandle.current().pid()));
    Folders.delete(mine);
    return Files.createDirectory(mine);
  }

  private static void removeLeftovers(Path all) throws IOException {
    List<Path> folders;
    try (Stream<Path> children = Files.list(all)) {
      folders = children.toList();
    }
    for (Path folder : folders) {
      if (ProcessHandle.of(Long.parseLong(folder.getFileName().toString())).isEmpty()) {
        Folders.delete(folder);
      }
    }
  }

  private static Path root() {
    String given = System.getProperty("haetae.root");
    if (given != null) {
      return Path.of(given);
    }
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.isDirectory(folder.resolve(".mvn"))) {
      folder = folder.getParent();
    }
    return folder == null ? Path.of("").toAbsolutePath() : folder;
  }
}
