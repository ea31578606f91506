package io.haetae.platform.identity;

import io.haetae.contracts.identity.Claims;
import io.haetae.contracts.identity.Roles;
import io.haetae.contracts.problem.ProblemType;
import io.haetae.platform.problem.ProblemException;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** The caller of the current request. */
@RequestScoped
public class CurrentCaller {
  private static final int MAX_PURPOSE_LENGTH = 500;

  private final SecurityIdentity identity;
  private final CurrentVertxRequest request;
  private Caller caller;

  CurrentCaller(SecurityIdentity identity, CurrentVertxRequest request) {
    this.identity = identity;
    this.request = request;
  }

  /**
   * The caller; throws {@link ProblemException} with UNAUTHENTICATED without a token and FORBIDDEN
   * when the token names no institution.
   */
  public Caller get() {
    if (caller == null) {
      caller = read();
    }
    return caller;
  }

  /** The caller, or empty where there is no authenticated request, as in consumers and jobs. */
  public Optional<Caller> find() {
    return request.getCurrent() == null || identity.isAnonymous()
        ? Optional.empty()
        : Optional.of(get());
  }

  private Caller read() {
    if (identity.isAnonymous()
        || !(identity.getPrincipal() instanceof OidcJwtCallerPrincipal token)) {
      throw new ProblemException(ProblemType.UNAUTHENTICATED, "No access token was presented");
    }
    TenantKind kind = kind(token);
    return new Caller(
        tenant(kind, token),
        kind,
        text(token, Claims.BOOKING_ENTITY),
        text(token, Claims.JURISDICTION),
        token.getSubject(),
        token.getName(),
        text(token, "azp"),
        identity.getRoles(),
        purpose());
  }

  private TenantKind kind(OidcJwtCallerPrincipal token) {
    if (identity.hasRole(Roles.PLATFORM_ADMIN)) {
      return TenantKind.PLATFORM;
    }
    return text(token, Claims.AUTHORITY) == null ? TenantKind.BANK : TenantKind.AUTHORITY;
  }

  private static String tenant(TenantKind kind, OidcJwtCallerPrincipal token) {
    if (kind == TenantKind.PLATFORM) {
      return Caller.PLATFORM_TENANT;
    }
    String institution = text(token, Claims.INSTITUTION);
    if (institution == null || institution.equals(Caller.PLATFORM_TENANT)) {
      throw new ProblemException(ProblemType.FORBIDDEN, "The token names no institution");
    }
    return institution;
  }

  private String purpose() {
    RoutingContext current = request.getCurrent();
    String purpose = current == null ? null : current.request().getHeader(PurposeFilter.HEADER);
    if (purpose == null || purpose.isBlank()) {
      return null;
    }
    return purpose.strip().substring(0, Math.min(purpose.strip().length(), MAX_PURPOSE_LENGTH));
  }

  /**
   * Asks the claims themselves: the token's own getter throws for each claim it has no name for.
   */
  private static String text(OidcJwtCallerPrincipal token, String claim) {
    String text = token.getClaims().getClaimValueAsString(claim);
    return text == null || text.isBlank() ? null : text;
  }
}
