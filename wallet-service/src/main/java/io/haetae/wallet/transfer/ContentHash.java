package io.haetae.wallet.transfer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 over fields, each with its length, so that no two lists of fields run together. */
final class ContentHash {
  private ContentHash() {}

  static byte[] of(Object... fields) {
    MessageDigest digest = sha256();
    for (Object field : fields) {
      String text = field == null ? "-" : "=" + field;
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
      digest.update(bytes);
    }
    return digest.digest();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
