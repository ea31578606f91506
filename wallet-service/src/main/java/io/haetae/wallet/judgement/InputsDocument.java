package io.haetae.wallet.judgement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The inputs of a verdict as they are kept.
 *
 * @param json canonical
 * @param sha256 of the JSON in UTF-8
 */
@SuppressWarnings("ArrayRecordComponent") // equality is by the bytes, below
public record InputsDocument(String json, byte[] sha256) {

  /** The document of these inputs. */
  public static InputsDocument of(Inputs inputs) {
    String json = CanonicalJson.write(inputs);
    return new InputsDocument(json, hash(json));
  }

  /** What the document says. */
  public Inputs inputs() {
    return CanonicalJson.read(json, Inputs.class);
  }

  /** True where nobody changed the document since its hash was taken. */
  public boolean isWhole() {
    return MessageDigest.isEqual(sha256, hash(json));
  }

  /** The hash in hex. */
  public String hex() {
    return HexFormat.of().formatHex(sha256);
  }

  private static byte[] hash(String json) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof InputsDocument that
        && json.equals(that.json)
        && Arrays.equals(sha256, that.sha256);
  }

  @Override
  public int hashCode() {
    return json.hashCode();
  }
}
