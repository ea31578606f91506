package io.haetae.wallet.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** Files that came, on disk until they are read. */
@ApplicationScoped
class ReceivedLedgers {
  private final Path folder;

  ReceivedLedgers(LedgerConfig config) {
    this.folder = config.folder();
  }

  /**
   * A file that is not yet an import.
   *
   * @param content SHA-256 in hex
   */
  record Received(Path path, String content, long bytes) {}

  /** Puts the body on disk as it comes. */
  Received receive(InputStream body) {
    try {
      Files.createDirectories(folder);
      Path path = Files.createTempFile(folder, "received-", ".part");
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      try (OutputStream out = new DigestOutputStream(Files.newOutputStream(path), sha256)) {
        long bytes = body.transferTo(out);
        return new Received(path, HexFormat.of().formatHex(sha256.digest()), bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot keep the received file", e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  void keep(Received received, UUID id) {
    try {
      Files.move(received.path(), of(id), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void discard(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path of(UUID id) {
    return folder.resolve(id.toString());
  }
}
