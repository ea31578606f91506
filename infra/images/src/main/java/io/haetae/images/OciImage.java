package io.haetae.images;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** The one image of an OCI archive, each blob checked against its digest. */
final class OciImage {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SHA256 = "sha256:";

  private final Path layout;

  private OciImage(Path layout) {
    this.layout = layout;
  }

  /** Takes an archive apart into an empty folder. */
  static OciImage open(Path archive, Path folder) throws IOException {
    try (InputStream in = Files.newInputStream(archive)) {
      extract(in, Files.createDirectories(folder));
    }
    return new OciImage(folder);
  }

  JsonNode manifest() throws IOException {
    JsonNode index = JSON.readTree(layout.resolve("index.json").toFile());
    return JSON.readTree(Files.readAllBytes(blob(index.at("/manifests/0/digest").asText())));
  }

  JsonNode config() throws IOException {
    return JSON.readTree(Files.readAllBytes(blob(manifest().at("/config/digest").asText())));
  }

  String digest() throws IOException {
    return JSON.readTree(layout.resolve("index.json").toFile()).at("/manifests/0/digest").asText();
  }

  /** Writes the root file system into an empty folder. */
  void unpack(Path root) throws IOException {
    Files.createDirectories(root);
    for (JsonNode layer : manifest().path("layers")) {
      try (InputStream in =
          new GZIPInputStream(Files.newInputStream(blob(layer.path("digest").asText())))) {
        extract(in, root);
      }
    }
  }

  private Path blob(String digest) throws IOException {
    Path blob = layout.resolve("blobs/sha256").resolve(digest.substring(SHA256.length()));
    String found = SHA256 + Sha256.of(blob);
    if (!found.equals(digest)) {
      throw new IOException("Blob " + digest + " is " + found);
    }
    return blob;
  }

  private static void extract(InputStream archive, Path folder) throws IOException {
    try (TarArchiveInputStream tar = new TarArchiveInputStream(new BufferedInputStream(archive))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path file = folder.resolve(entry.getName()).normalize();
        if (!file.startsWith(folder)) {
          throw new IOException("Entry leaves the folder: " + entry.getName());
        }
        place(tar, entry, file);
      }
    }
  }

  private static void place(InputStream tar, TarArchiveEntry entry, Path file) throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(file);
    } else if (entry.isFile()) {
      Files.createDirectories(file.getParent());
      Files.copy(tar, file);
      Files.setLastModifiedTime(file, FileTime.from(entry.getLastModifiedTime().toInstant()));
    } else {
      throw new IOException("Neither file nor folder: " + entry.getName());
    }
    Files.setPosixFilePermissions(file, permissions(entry.getMode()));
  }

  private static Set<PosixFilePermission> permissions(int mode) {
    Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
    PosixFilePermission[] all = PosixFilePermission.values();
    for (int bit = 0; bit < all.length; bit++) {
      if ((mode & 1 << all.length - 1 - bit) != 0) {
        permissions.add(all[bit]);
      }
    }
    return permissions;
  }
}
