package io.haetae.local.launcher;

import io.haetae.local.process.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder that holds all that a running platform keeps.
 *
 * @param root the folder
 */
public record RunFolder(Path root) {

  public RunFolder {
    root = root.toAbsolutePath().normalize();
  }

  /** Creates what is missing. */
  public void create() throws IOException {
    Files.createDirectories(root);
    Files.createDirectories(data());
    Files.createDirectories(logs());
    Folders.createPrivate(secrets());
  }

  /** Forgets data, secrets and logs; the ports stay, so that links keep working. */
  public void wipe() throws IOException {
    for (Path folder : List.of(data(), secrets(), logs())) {
      Folders.delete(folder);
    }
    Files.deleteIfExists(state());
  }

  /** Puts the logs of the former run aside, so that each log tells of one run. */
  public void rotateLogs() throws IOException {
    List<Path> former;
    try (Stream<Path> files = Files.list(logs())) {
      former = files.filter(file -> file.getFileName().toString().endsWith(".log")).toList();
    }
    for (Path log : former) {
      Files.move(
          log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  public Path data() {
    return root.resolve("data");
  }

  public Path logs() {
    return root.resolve("logs");
  }

  public Path log(String process) {
    return logs().resolve(process + ".log");
  }

  public Path state() {
    return root.resolve("state.json");
  }

  Path secrets() {
    return root.resolve("secrets");
  }

  Path ports() {
    return root.resolve("ports.properties");
  }

  Path lock() {
    return root.resolve("lock");
  }
}
