package io.haetae.local.postgres;

import io.haetae.local.process.Folders;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The programs of PostgreSQL, unpacked once.
 *
 * @param folder holds {@code bin}, {@code lib} and {@code share}
 */
public record PostgresBinaries(Path folder) {
  private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

  /** Unpacks them below the cache folder unless a former run did; safe beside other JVMs. */
  public static PostgresBinaries unpack(Path cache) throws IOException {
    Path folder = cache.toAbsolutePath().resolve("postgres-18.6");
    if (!Files.exists(folder)) {
      Files.createDirectories(folder.getParent());
      Path unpacking = folder.resolveSibling("postgres-unpacking-" + ProcessHandle.current().pid());
      Folders.delete(unpacking);
      extract(unpacking);
      publish(unpacking, folder);
    }
    return new PostgresBinaries(folder);
  }

  Path program(String name) {
    return folder.resolve("bin").resolve(name);
  }

  private static void publish(Path unpacking, Path folder) throws IOException {
    try {
      Files.move(unpacking, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException e) {
      Folders.delete(unpacking);
    }
  }

  private static void extract(Path target) throws IOException {
    try (InputStream raw = PostgresBinaries.class.getResourceAsStream(ARCHIVE)) {
      if (raw == null) {
        throw new IOException(
            "No PostgreSQL binaries for this platform on the class path: only Linux on x86-64 is"
                + " supported");
      }
      try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(raw)))) {
        for (TarArchiveEntry entry = tar.getNextEntry();
            entry != null;
            entry = tar.getNextEntry()) {
          write(tar, entry, target);
        }
      }
    }
  }

  private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path target)
      throws IOException {
    Path path = target.resolve(entry.getName()).normalize();
    if (!path.startsWith(target)) {
      throw new IOException("Entry outside the archive: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(path);
    } else if (entry.isSymbolicLink()) {
      Files.createDirectories(path.getParent());
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
    } else {
      Files.createDirectories(path.getParent());
      Files.copy(tar, path);
      boolean program = (entry.getMode() & 0100) != 0;
      Files.setPosixFilePermissions(
          path, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
    }
  }
}
