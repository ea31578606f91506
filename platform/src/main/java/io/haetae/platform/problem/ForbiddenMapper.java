package io.haetae.platform.problem;

import io.haetae.contracts.problem.ProblemType;
import io.quarkus.security.ForbiddenException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers a call whose role does not suffice. */
@Provider
public class ForbiddenMapper implements ExceptionMapper<ForbiddenException> {

  @Override
  public Response toResponse(ForbiddenException failure) {
    return Problems.response(ProblemType.FORBIDDEN, "Another role is required");
  }
}
