package io.haetae.platform.problem;

import io.haetae.contracts.problem.ProblemType;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.vertx.core.VertxException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Answers a call whose token is expired, foreign or broken, without saying which. A token that
 * cannot be checked because the identity provider is away is not refused: the caller may try again.
 */
@Provider
public class AuthenticationFailedMapper implements ExceptionMapper<AuthenticationFailedException> {
  private static final Logger LOG = Logger.getLogger(AuthenticationFailedMapper.class);

  /** How the extension words an answer that says nothing about the token. */
  private static final Pattern PROVIDER_AT_FAULT =
      Pattern.compile("not available|Error status:5|unknown_error", Pattern.CASE_INSENSITIVE);

  @Override
  public Response toResponse(AuthenticationFailedException failure) {
    if (isProviderAway(failure)) {
      LOG.warnf("Token not checked, identity provider away: %s", rootOf(failure));
      return Problems.response(
          ProblemType.UNAVAILABLE, "The identity provider is not available at the moment");
    }
    return Problems.response(ProblemType.UNAUTHENTICATED, "The access token is not accepted");
  }

  private static boolean isProviderAway(Throwable failure) {
    return chain(failure).anyMatch(AuthenticationFailedMapper::saysProviderAway);
  }

  private static boolean saysProviderAway(Throwable cause) {
    return switch (cause) {
      case IOException e -> true;
      case VertxException e -> true;
      case TimeoutException e -> true;
      // The extension takes the cause of a closed connection, which has none.
      case NullPointerException e -> true;
      case OIDCException e -> PROVIDER_AT_FAULT.matcher(String.valueOf(e.getMessage())).find();
      default -> false;
    };
  }

  private static String rootOf(Throwable failure) {
    return chain(failure).reduce((outer, inner) -> inner).orElseThrow().getClass().getName();
  }

  private static Stream<Throwable> chain(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
  }
}
