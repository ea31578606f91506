package io.haetae.gateway.session;

import io.haetae.testing.TestTokens;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;

/** Logins of component tests: real rows, behind a cookie like the browser's. */
@ApplicationScoped
public class TestSessions {
  /** Name of the session cookie. */
  public static final String COOKIE = "q_session_console";

  private final SessionRepository sessions;
  private final SessionCipher cipher;

  TestSessions(SessionRepository sessions, SessionCipher cipher) {
    this.sessions = sessions;
    this.cipher = cipher;
  }

  /** Logs in; answers the cookie's value. */
  public String login(TestTokens token) {
    return login(token, Instant.now().plus(Duration.ofMinutes(30)));
  }

  /** Logs in until an instant. */
  public String login(TestTokens token, Instant until) {
    return login(token, "refused", until);
  }

  /** Logs in with a refresh token. */
  public String login(TestTokens token, String refreshToken, Instant until) {
    String cookie = cipher.newCookie();
    byte[] tokens =
        new JsonObject()
            .put("id", token.audience("haetae-console").token())
            .put("access", token.token())
            .put("refresh", refreshToken)
            .toBuffer()
            .getBytes();
    sessions
        .write(SessionCipher.rowId(cookie), cipher.seal(cookie, tokens), Instant.now(), until)
        .await()
        .atMost(Duration.ofSeconds(10));
    return cookie;
  }

  /** What the database holds for a cookie. */
  public byte[] stored(String cookie) {
    return sessions
        .find(SessionCipher.rowId(cookie), Instant.EPOCH)
        .await()
        .atMost(Duration.ofSeconds(10))
        .orElse(new byte[0]);
  }

  /** Deletes what has ended. */
  public int purge() {
    return sessions.deleteEnded(Instant.now()).await().atMost(Duration.ofSeconds(10));
  }
}
