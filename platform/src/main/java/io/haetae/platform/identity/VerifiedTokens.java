package io.haetae.platform.identity;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.runtime.OidcIdentityProvider;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Lets a token that this process verified a moment ago in again without verifying its signature
 * anew: a bank's core system sends the same one with each of its thousands of requests.
 */
@ApplicationScoped
class VerifiedTokens implements IdentityProvider<TokenAuthenticationRequest> {
  /** A key that the identity provider withdraws counts for at most so much longer. */
  private static final Duration REMEMBERED = Duration.ofSeconds(60);

  private static final int MAX_TOKENS = 10_000;

  private final OidcIdentityProvider verifier;
  private final Clock clock;
  private final ExpiringMap<String, SecurityIdentity> verified = new ExpiringMap<>(MAX_TOKENS);

  VerifiedTokens(OidcIdentityProvider verifier, Clock clock) {
    this.verifier = verifier;
    this.clock = clock;
  }

  /** Before the verifier, which has the default. */
  @Override
  public int priority() {
    return IdentityProvider.super.priority() + 1;
  }

  @Override
  public Class<TokenAuthenticationRequest> getRequestType() {
    return TokenAuthenticationRequest.class;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      TokenAuthenticationRequest request, AuthenticationRequestContext context) {
    if (!(request.getToken() instanceof AccessTokenCredential)) {
      return verifier.authenticate(request, context);
    }
    String token = request.getToken().getToken();
    SecurityIdentity known = verified.get(token, clock.instant());
    return known == null
        ? verifier.authenticate(request, context).invoke(identity -> remember(token, identity))
        : Uni.createFrom().item(known);
  }

  private void remember(String token, SecurityIdentity identity) {
    if (identity.getPrincipal() instanceof OidcJwtCallerPrincipal principal) {
      Instant now = clock.instant();
      Instant expiry = Instant.ofEpochSecond(principal.getExpirationTime());
      Instant until = now.plus(REMEMBERED);
      verified.put(token, withoutItsRequest(identity), expiry.isBefore(until) ? expiry : until);
    }
  }

  /** The verifier's own identity holds on to the request that brought the token. */
  private static SecurityIdentity withoutItsRequest(SecurityIdentity identity) {
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(identity.getPrincipal())
        .addRoles(identity.getRoles())
        .addCredentials(identity.getCredentials())
        .build();
  }
}
