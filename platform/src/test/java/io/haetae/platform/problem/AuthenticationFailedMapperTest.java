package io.haetae.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import jakarta.ws.rs.core.Response;
import java.net.ConnectException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AuthenticationFailedMapperTest {
  private final AuthenticationFailedMapper mapper = new AuthenticationFailedMapper();

  static Throwable[] outages() {
    return new Throwable[] {
      new OIDCException("OIDC Server is not available"),
      new OIDCException(new ConnectException("Connection refused")),
      new OIDCException("Error status:503")
    };
  }

  @ParameterizedTest
  @MethodSource("outages")
  void tokenThatCannotBeCheckedIsNotRefused(Throwable outage) {
    Response answer = mapper.toResponse(new AuthenticationFailedException(outage));

    assertThat(answer.getStatus()).isEqualTo(503);
    assertThat(answer.getHeaderString("Retry-After")).isNotNull();
  }

  @Test
  void tokenThatFailsItsCheckIsRefused() {
    Response answer =
        mapper.toResponse(
            new AuthenticationFailedException(new OIDCException("Issuer is not trusted")));

    assertThat(answer.getStatus()).isEqualTo(401);
  }
}
