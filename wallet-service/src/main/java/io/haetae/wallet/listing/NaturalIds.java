package io.haetae.wallet.listing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** Ids for entries of lists that have none: the same facts have the same id in every file. */
final class NaturalIds {
  private static final int LENGTH = 10;

  private final Map<String, Integer> given = new HashMap<>();

  /** An id of the facts; a repetition within the file is told apart by its number. */
  String id(String... facts) {
    String id = hash(String.join("\u001f", facts));
    int times = given.merge(id, 1, Integer::sum);
    return times == 1 ? id : id + "-" + times;
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
