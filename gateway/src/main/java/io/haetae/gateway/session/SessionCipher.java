package io.haetae.gateway.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * Encrypts what a session stores: AES-256-GCM under a key that HKDF (RFC 5869) derives from the
 * gateway's secret and the cookie.
 */
@ApplicationScoped
class SessionCipher {
  private static final int COOKIE_BYTES = 32;
  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final byte[] INFO = "haetae session tokens".getBytes(StandardCharsets.UTF_8);

  private final SecureRandom random = new SecureRandom();
  private final byte[] secret;

  SessionCipher(SessionConfig config) {
    this.secret = config.secret().getBytes(StandardCharsets.UTF_8);
  }

  /** A new cookie value of 256 random bits. */
  String newCookie() {
    byte[] bytes = new byte[COOKIE_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Row key of a cookie; the cookie cannot be found from it. */
  static byte[] rowId(String cookie) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(cookie.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Nonce followed by ciphertext and tag. */
  byte[] seal(String cookie, byte[] plain) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      byte[] content = cipher(Cipher.ENCRYPT_MODE, cookie, nonce).doFinal(plain);
      byte[] all = Arrays.copyOf(nonce, NONCE_BYTES + content.length);
      System.arraycopy(content, 0, all, NONCE_BYTES, content.length);
      return all;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Cannot encrypt a session", e);
    }
  }

  /** Reverses {@link #seal}; fails when cookie, secret or content differ. */
  byte[] open(String cookie, byte[] content) throws GeneralSecurityException {
    if (content.length < NONCE_BYTES) {
      throw new GeneralSecurityException("Session content is too short");
    }
    byte[] nonce = Arrays.copyOf(content, NONCE_BYTES);
    return cipher(Cipher.DECRYPT_MODE, cookie, nonce)
        .doFinal(content, NONCE_BYTES, content.length - NONCE_BYTES);
  }

  private Cipher cipher(int mode, String cookie, byte[] nonce) throws GeneralSecurityException {
    HKDFParameterSpec derivation =
        HKDFParameterSpec.ofExtract()
            .addIKM(secret)
            .addSalt(cookie.getBytes(StandardCharsets.UTF_8))
            .thenExpand(INFO, KEY_BYTES);
    SecretKey key = KDF.getInstance("HKDF-SHA256").deriveKey("AES", derivation);
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(rowId(cookie));
    return cipher;
  }
}
