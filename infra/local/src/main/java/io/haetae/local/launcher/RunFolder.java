package io.haetae.local.launcher;

import io.haetae.local.process.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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
