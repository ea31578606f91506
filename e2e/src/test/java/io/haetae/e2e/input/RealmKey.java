package io.haetae.e2e.input;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.haetae.e2e.platform.RunningPlatform;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.function.UnaryOperator;

/**
 * The key that the realm signs with, taken out of Keycloak's database, so that tokens can be made
 * whose one fault is what they say.
 */
final class RealmKey {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
  private static final String KEYS = "select value from component_config where name = 'privateKey'";

  private final String good;
  private final PrivateKey key;

  private RealmKey(String good, PrivateKey key) {
    this.good = good;
    this.key = key;
  }

  /** The key that signed a token. */
  static RealmKey of(RunningPlatform platform, String token)
      throws SQLException, GeneralSecurityException {
    String content = token.substring(0, token.lastIndexOf('.'));
    try (Connection connection = platform.database("keycloak");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(KEYS)) {
      while (rows.next()) {
        byte[] encoded = Base64.getMimeDecoder().decode(rows.getString(1));
        PrivateKey key =
            KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(pkcs8(encoded)));
        if (sign(content, key).equals(token)) {
          return new RealmKey(token, key);
        }
      }
    }
    throw new IllegalStateException("No key of the realm signed the token");
  }

  /** Keycloak keeps the bare key (RFC 8017, A.1.2); the JDK wants it wrapped (RFC 5958). */
  private static byte[] pkcs8(byte[] rsaKey) {
    byte[] head = HexFormat.of().parseHex("020100300d06092a864886f70d0101010500");
    byte[] body = concat(head, concat(tag(0x04, rsaKey.length), rsaKey));
    return concat(tag(0x30, body.length), body);
  }

  /** An ASN.1 tag with a length of two bytes, as a key of 2048 bits has it. */
  private static byte[] tag(int tag, int length) {
    return new byte[] {(byte) tag, (byte) 0x82, (byte) (length >>> 8), (byte) length};
  }

  private static byte[] concat(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  /** The good token with its claims changed, signed again. */
  String with(UnaryOperator<ObjectNode> change) throws IOException, GeneralSecurityException {
    String[] parts = good.split("\\.");
    return sign(parts[0] + "." + encode(change.apply(part(parts[1]))), key);
  }

  static ObjectNode part(String encoded) throws IOException {
    return (ObjectNode) JSON.readTree(Base64.getUrlDecoder().decode(encoded));
  }

  static String encode(ObjectNode node) {
    return BASE64.encodeToString(node.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** RS256 (RFC 7515, appendix A.2); the same content gives the same signature. */
  static String sign(String content, PrivateKey key) throws GeneralSecurityException {
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initSign(key);
    signature.update(content.getBytes(StandardCharsets.US_ASCII));
    return content + "." + BASE64.encodeToString(signature.sign());
  }
}
