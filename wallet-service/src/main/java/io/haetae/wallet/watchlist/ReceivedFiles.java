package io.haetae.wallet.watchlist;

import io.haetae.contracts.problem.ProblemType;
import io.haetae.platform.problem.ProblemException;
import io.haetae.wallet.listing.ListFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Function;

/** Puts a request body on disk, hashed and bounded, for as long as it is read. */
@ApplicationScoped
public class ReceivedFiles {
  private static final int BUFFER = 1 << 16;

  private final long maxBytes;

  ReceivedFiles(WatchlistConfig config) {
    this.maxBytes = config.maxFileBytes();
  }

  /** The result of the work on the received file, which is deleted after it. */
  public <T> T with(InputStream body, Function<ListFile, T> work) {
    try {
      Path path = Files.createTempFile("haetae-list-", ".tmp");
      try {
        return work.apply(receive(body, path));
      } finally {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot keep the received file", e);
    }
  }

  private ListFile receive(InputStream body, Path path) throws IOException {
    MessageDigest sha256 = sha256();
    long bytes = 0;
    byte[] buffer = new byte[BUFFER];
    try (OutputStream out = new DigestOutputStream(Files.newOutputStream(path), sha256)) {
      for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
        bytes += read;
        if (bytes > maxBytes) {
          throw new ProblemException(
              ProblemType.BODY_TOO_LARGE, "A list file has at most " + maxBytes + " bytes");
        }
        out.write(buffer, 0, read);
      }
    }
    return new ListFile(path, HexFormat.of().formatHex(sha256.digest()), bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
