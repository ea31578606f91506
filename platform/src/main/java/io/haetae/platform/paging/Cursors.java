package io.haetae.platform.paging;

import io.haetae.contracts.problem.ProblemType;
import io.haetae.platform.identity.Caller;
import io.haetae.platform.identity.CurrentCaller;
import io.haetae.platform.problem.ProblemException;
import io.haetae.platform.secret.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** Makes and reads keyset cursors; each is signed (HMAC-SHA256) and good for one tenant. */
@ApplicationScoped
public class Cursors {
  private static final int KEYSET_BYTES = 8 + 4 + 16;
  private static final int MAC_BYTES = 16;

  private final Secrets secrets;
  private final CurrentCaller callers;

  Cursors(Secrets secrets, CurrentCaller callers) {
    this.secrets = secrets;
    this.callers = callers;
  }

  /** The cursor of a row. */
  public String encode(Instant at, UUID id) {
    byte[] keyset =
        ByteBuffer.allocate(KEYSET_BYTES)
            .putLong(at.getEpochSecond())
            .putInt(at.getNano())
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits())
            .array();
    byte[] cursor =
        ByteBuffer.allocate(KEYSET_BYTES + MAC_BYTES).put(keyset).put(mac(keyset)).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
  }

  /** The row of a cursor, null for null; throws {@link ProblemException} for one not issued. */
  public Keyset decode(String cursor) {
    if (cursor == null) {
      return null;
    }
    ByteBuffer bytes = ByteBuffer.wrap(decoded(cursor));
    byte[] keyset = new byte[KEYSET_BYTES];
    byte[] mac = new byte[MAC_BYTES];
    if (bytes.remaining() != KEYSET_BYTES + MAC_BYTES) {
      throw invalid();
    }
    bytes.get(keyset).get(mac);
    if (!MessageDigest.isEqual(mac, mac(keyset))) {
      throw invalid();
    }
    ByteBuffer row = ByteBuffer.wrap(keyset);
    return new Keyset(
        Instant.ofEpochSecond(row.getLong(), row.getInt()), new UUID(row.getLong(), row.getLong()));
  }

  private static byte[] decoded(String cursor) {
    try {
      return Base64.getUrlDecoder().decode(cursor);
    } catch (IllegalArgumentException e) {
      throw invalid();
    }
  }

  private byte[] mac(byte[] keyset) {
    byte[] tenant = callers.find().map(Caller::tenant).orElse("").getBytes(StandardCharsets.UTF_8);
    byte[] signed =
        ByteBuffer.allocate(keyset.length + tenant.length).put(keyset).put(tenant).array();
    return java.util.Arrays.copyOf(secrets.hmac("cursor", signed), MAC_BYTES);
  }

  private static ProblemException invalid() {
    return ProblemException.at(
        ProblemType.INVALID_FIELD, "cursor", "Use the cursor of a page as it was given");
  }
}
