package io.haetae.platform.problem;

import io.haetae.contracts.problem.ProblemType;
import io.quarkus.security.AuthenticationFailedException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers a call whose token is expired, foreign or broken; it does not say which. */
@Provider
public class AuthenticationFailedMapper implements ExceptionMapper<AuthenticationFailedException> {

  @Override
  public Response toResponse(AuthenticationFailedException failure) {
    return Problems.response(ProblemType.UNAUTHENTICATED, "The access token is not accepted");
  }
}
