package io.haetae.platform.problem;

import io.haetae.contracts.problem.ProblemType;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers a call without a token. */
@Provider
public class UnauthorizedMapper implements ExceptionMapper<UnauthorizedException> {

  @Override
  public Response toResponse(UnauthorizedException failure) {
    return Problems.response(ProblemType.UNAUTHENTICATED, "Present an access token");
  }
}
