package io.haetae.wallet.listing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Real lists, read in place; a checkout without them says so, a build server without them fails.
 */
public final class SharedData {
  private SharedData() {}

  public static Path file(String name) {
    Path file = Path.of(System.getProperty("haetae.shared.data")).resolve(name);
    if (!Files.exists(file) && System.getenv("CI") == null) {
      assumeTrue(false, "The shared data folder is missing: " + name);
    }
    return file;
  }

  public static byte[] bytes(String name) {
    try {
      return Files.readAllBytes(file(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static ListFile listFile(Path path) {
    try {
      byte[] bytes = Files.readAllBytes(path);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new ListFile(path, HexFormat.of().formatHex(hash), bytes.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
