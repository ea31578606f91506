package io.haetae.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SessionCipherTest {
  private static final byte[] PLAIN = "tokens".getBytes(StandardCharsets.UTF_8);

  private final SessionCipher cipher = cipher("secret");

  private static SessionCipher cipher(String secret) {
    return new SessionCipher(
        new SessionConfig() {
          @Override
          public String secret() {
            return secret;
          }

          @Override
          public Duration purgeEvery() {
            return Duration.ofMinutes(1);
          }
        });
  }

  @Test
  void whatWasSealedCanBeOpenedWithTheSameCookie() throws GeneralSecurityException {
    String cookie = cipher.newCookie();

    assertThat(cipher.open(cookie, cipher.seal(cookie, PLAIN))).isEqualTo(PLAIN);
  }

  @Test
  void anotherCookieOpensNothing() {
    byte[] content = cipher.seal(cipher.newCookie(), PLAIN);

    assertThatThrownBy(() -> cipher.open(cipher.newCookie(), content))
        .isInstanceOf(GeneralSecurityException.class);
  }

  @Test
  void anotherSecretOpensNothing() {
    String cookie = cipher.newCookie();

    assertThatThrownBy(() -> cipher("other").open(cookie, cipher.seal(cookie, PLAIN)))
        .isInstanceOf(GeneralSecurityException.class);
  }

  @Test
  void changedContentIsNoticed() {
    String cookie = cipher.newCookie();
    byte[] content = cipher.seal(cookie, PLAIN);
    content[content.length - 1] ^= 1;

    assertThatThrownBy(() -> cipher.open(cookie, content))
        .isInstanceOf(GeneralSecurityException.class);
  }

  @Test
  void theSameContentNeverLooksTheSame() {
    String cookie = cipher.newCookie();

    assertThat(cipher.seal(cookie, PLAIN)).isNotEqualTo(cipher.seal(cookie, PLAIN));
    assertThat(cipher.newCookie()).hasSize(43).isNotEqualTo(cookie);
  }
}
