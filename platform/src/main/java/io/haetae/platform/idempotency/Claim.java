package io.haetae.platform.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.haetae.contracts.problem.ProblemType;
import io.haetae.platform.problem.ProblemException;
import java.nio.ByteBuffer;

/**
 * What a reply is stored under.
 *
 * @param tenant of the caller
 * @param client of the caller's token
 * @param method HTTP method
 * @param path of the request
 * @param key from the header
 * @param request SHA-256 of the body
 */
record Claim(String tenant, String client, String method, String path, String key, byte[] request) {
  static final String HEADER = "Idempotency-Key";
  private static final int MAX_LENGTH = 255;

  /** Number of the advisory lock that a request in flight holds. */
  long lock() {
    return ByteBuffer.wrap(
            Hashes.sha256(String.join("\n", tenant, client, method, path, key).getBytes(UTF_8)))
        .getLong();
  }

  /** The header's value; throws {@link ProblemException} when it is absent or not well-formed. */
  static String key(String header) {
    boolean wellFormed =
        header != null
            && !header.isEmpty()
            && header.length() <= MAX_LENGTH
            && header.chars().allMatch(c -> c > 0x20 && c < 0x7F);
    if (!wellFormed) {
      throw ProblemException.at(
          ProblemType.IDEMPOTENCY_KEY_MISSING,
          HEADER,
          "1 to 255 visible ASCII characters are required");
    }
    return header;
  }
}
