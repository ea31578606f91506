package io.haetae.e2e.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.haetae.e2e.platform.Call;
import io.haetae.e2e.platform.Caller;
import io.haetae.e2e.platform.RunningPlatform;
import io.haetae.local.day.Answer;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tokens that the realm did not sign, or signed for another time or purpose, open nothing. */
@Order(32)
class TokenJourneyTest {
  private static final RunningPlatform PLATFORM = RunningPlatform.get();
  private static final String GOOD = PLATFORM.client("exchange-b-api").token();
  private static final long LONG_AGO = 1_700_000_000L;
  private static final long FAR_AHEAD = 4_000_000_000L;

  static Stream<Arguments> forged() throws IOException, GeneralSecurityException {
    String[] parts = GOOD.split("\\.");
    PrivateKey stranger = KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate();
    ObjectNode none = RealmKey.part(parts[0]).put("alg", "none");
    ObjectNode otherTenant = RealmKey.part(parts[1]).put("institution", "bank-a");
    ObjectNode later = RealmKey.part(parts[1]).put("exp", FAR_AHEAD);
    String signatureOfAnother = PLATFORM.client("bank-a-api").token().split("\\.")[2];
    return Stream.of(
        Arguments.of("no token", "garbage"),
        Arguments.of("another tenant", joined(parts[0], RealmKey.encode(otherTenant), parts[2])),
        Arguments.of("a later end", joined(parts[0], RealmKey.encode(later), parts[2])),
        Arguments.of("unsigned", joined(RealmKey.encode(none), parts[1], "")),
        Arguments.of("signed by a stranger", RealmKey.sign(parts[0] + "." + parts[1], stranger)),
        Arguments.of("another's signature", joined(parts[0], parts[1], signatureOfAnother)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forged")
  void aForgedTokenIsRefused(String how, String token) {
    assertUnauthenticated(send(token));
  }

  static Stream<Arguments> unfit() throws IOException, GeneralSecurityException, SQLException {
    RealmKey key = RealmKey.of(PLATFORM, GOOD);
    return Stream.of(
        Arguments.of("expired", key.with(claims -> claims.put("exp", LONG_AGO))),
        Arguments.of("not yet valid", key.with(claims -> claims.put("nbf", FAR_AHEAD))),
        Arguments.of(
            "of another issuer", key.with(claims -> claims.put("iss", "http://elsewhere"))),
        Arguments.of("for another audience", key.with(claims -> claims.put("aud", "elsewhere"))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unfit")
  void aTokenOfTheRealmThatDoesNotFitIsRefused(String how, String token) {
    assertUnauthenticated(send(token));
  }

  @Test
  void theSameTokenUnchangedIsTaken() throws IOException, GeneralSecurityException, SQLException {
    assertThat(send(GOOD).status()).isEqualTo(200);
    String again = RealmKey.of(PLATFORM, GOOD).with(claims -> claims.put("jti", "another"));
    assertThat(send(again).status()).isEqualTo(200);
  }

  private static String joined(String header, String claims, String signature) {
    return header + "." + claims + "." + signature;
  }

  private static Answer send(String token) {
    return Caller.bearer("a token", token, PLATFORM.gateway(), PLATFORM.http())
        .send(Call.get("/v1/transfers"));
  }

  private static void assertUnauthenticated(Answer answer) {
    assertThat(answer.status()).as(answer.brief()).isEqualTo(401);
    BadInputJourneyTest.assertProblem(answer, "unauthenticated");
  }
}
