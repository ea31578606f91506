package io.haetae.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.haetae.contracts.identity.Claims;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Access tokens as the realm issues them, signed with a key pair of this JVM.
 *
 * <p>Each method changes one thing and returns a new token, so a test names what is wrong with it:
 * {@code TestTokens.of("bank-a.analyst", "bank-a", "bank-analyst").expired().bearer()}.
 */
public final class TestTokens {
  /** Issuer of every token that the services under test trust. */
  public static final String ISSUER = "http://localhost/auth/realms/haetae";

  /** Audience of every access token. */
  public static final String AUDIENCE = "haetae-api";

  private static final String PUBLIC_KEY = "haetae.testing.public-key";
  private static final String PRIVATE_KEY = "haetae.testing.private-key";
  private static final Duration LIFE = Duration.ofMinutes(10);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, Object> claims;
  private final boolean foreignKey;

  private TestTokens(Map<String, Object> claims, boolean foreignKey) {
    this.claims = claims;
    this.foreignKey = foreignKey;
  }

  /** An {@code Authorization} value of a user of a bank, or of a client with that name. */
  public static String bearer(String user, String tenant, String... roles) {
    return of(user, tenant, roles).bearer();
  }

  /** An {@code Authorization} value of a user of an authority. */
  public static String authorityBearer(String user, String authority, String... roles) {
    return of(user, authority, roles).authority(authority).bearer();
  }

  /** A token of a bank's user in the head office in Seoul. */
  public static TestTokens of(String user, String tenant, String... roles) {
    Instant now = Instant.now();
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("iss", ISSUER);
    claims.put("aud", List.of(AUDIENCE));
    claims.put("typ", "Bearer");
    claims.put("sub", UUID.nameUUIDFromBytes(user.getBytes(StandardCharsets.UTF_8)).toString());
    claims.put("jti", UUID.randomUUID().toString());
    claims.put("iat", now.getEpochSecond());
    claims.put("exp", now.plus(LIFE).getEpochSecond());
    claims.put(
        "azp", user.endsWith("-api") || user.startsWith("platform-") ? user : "haetae-console");
    claims.put("preferred_username", user);
    claims.put("realm_access", Map.of("roles", List.of(roles)));
    if (tenant != null) {
      claims.put(Claims.INSTITUTION, tenant);
      claims.put(Claims.BOOKING_ENTITY, "seoul");
      claims.put(Claims.JURISDICTION, "KR");
    }
    return new TestTokens(claims, false);
  }

  /** Of an authority; authorities have no booking entity. */
  public TestTokens authority(String authority) {
    return with(Claims.AUTHORITY, authority).with(Claims.BOOKING_ENTITY, null);
  }

  public TestTokens bookingEntity(String bookingEntity, String jurisdiction) {
    return with(Claims.BOOKING_ENTITY, bookingEntity).with(Claims.JURISDICTION, jurisdiction);
  }

  public TestTokens client(String client) {
    return with("azp", client);
  }

  public TestTokens expired() {
    Instant then = Instant.now().minus(LIFE);
    return with("iat", then.minus(LIFE).getEpochSecond()).with("exp", then.getEpochSecond());
  }

  public TestTokens audience(String audience) {
    return with("aud", List.of(audience));
  }

  public TestTokens issuer(String issuer) {
    return with("iss", issuer);
  }

  /** Signed with a key that nobody published. */
  public TestTokens foreignKey() {
    return new TestTokens(claims, true);
  }

  /** With another value of a claim; null removes it. */
  public TestTokens with(String claim, Object value) {
    Map<String, Object> changed = new LinkedHashMap<>(claims);
    if (value == null) {
      changed.remove(claim);
    } else {
      changed.put(claim, value);
    }
    return new TestTokens(changed, foreignKey);
  }

  /** As value of the {@code Authorization} header. */
  public String bearer() {
    return "Bearer " + token();
  }

  /** The compact form. */
  public String token() {
    try {
      String unsigned =
          part(Map.of("alg", "RS256", "typ", "JWT", "kid", "haetae-test")) + "." + part(claims);
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(foreignKey ? newKeyPair().getPrivate() : privateKey());
      signature.update(unsigned.getBytes(StandardCharsets.US_ASCII));
      return unsigned + "." + base64Url(signature.sign());
    } catch (GeneralSecurityException | JsonProcessingException e) {
      throw new IllegalStateException("Cannot sign a test token", e);
    }
  }

  /** The public key as {@code quarkus.oidc.public-key} takes it. */
  static String publicKey() {
    return keyProperty(PUBLIC_KEY);
  }

  private static PrivateKey privateKey() throws GeneralSecurityException {
    byte[] encoded = Base64.getDecoder().decode(keyProperty(PRIVATE_KEY));
    return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
  }

  /** Keys live in system properties: the resource and the test see different class loaders. */
  private static String keyProperty(String name) {
    synchronized (Runtime.getRuntime()) {
      if (System.getProperty(name) == null) {
        KeyPair pair = newKeyPair();
        System.setProperty(PUBLIC_KEY, base64(pair.getPublic().getEncoded()));
        System.setProperty(PRIVATE_KEY, base64(pair.getPrivate().getEncoded()));
      }
      return System.getProperty(name);
    }
  }

  private static KeyPair newKeyPair() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("No RSA keys on this JVM", e);
    }
  }

  private static String part(Map<String, Object> content) throws JsonProcessingException {
    return base64Url(JSON.writeValueAsBytes(content));
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static String base64Url(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
