package io.haetae.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {
  /** Says nothing of its priority, as the verifier. */
  private static final class Verifier implements IdentityProvider<TokenAuthenticationRequest> {
    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
      return TokenAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
        TokenAuthenticationRequest request, AuthenticationRequestContext context) {
      return Uni.createFrom().nullItem();
    }
  }

  @Test
  void isAskedBeforeTheVerifier() {
    VerifiedTokens tokens = new VerifiedTokens(null, Clock.systemUTC());

    assertThat(tokens.priority()).isGreaterThan(new Verifier().priority());
  }
}
