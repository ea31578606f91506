package io.haetae.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.haetae.contracts.problem.ProblemType;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Answers what the REST layer itself refuses: paths, methods, media types, broken bodies. */
@Provider
public class WebMapper implements ExceptionMapper<WebApplicationException> {
  private static final Map<Integer, ProblemType> TYPES =
      Map.of(
          400, ProblemType.INVALID_FIELD,
          401, ProblemType.UNAUTHENTICATED,
          403, ProblemType.FORBIDDEN,
          404, ProblemType.NOT_FOUND,
          405, ProblemType.METHOD_NOT_ALLOWED,
          406, ProblemType.NOT_ACCEPTABLE,
          413, ProblemType.BODY_TOO_LARGE,
          415, ProblemType.UNSUPPORTED_MEDIA_TYPE,
          503, ProblemType.UNAVAILABLE);

  @Override
  public Response toResponse(WebApplicationException failure) {
    Optional<Throwable> cause = Optional.ofNullable(failure.getCause());
    if (cause.orElse(null) instanceof JsonProcessingException json) {
      return JsonProblems.response(json);
    }
    if (cause.orElse(null) instanceof ProblemException problem) {
      return Problems.response(problem.type(), problem.getMessage(), problem.errors());
    }
    return type(failure.getResponse().getStatus())
        .map(type -> Problems.response(type, type.title()))
        .orElseGet(() -> UnexpectedMapper.answer(failure));
  }

  private static Optional<ProblemType> type(int status) {
    return Optional.ofNullable(TYPES.get(status))
        .or(() -> Arrays.stream(ProblemType.values()).filter(t -> t.status() == status).findFirst())
        .filter(type -> type != ProblemType.INTERNAL);
  }
}
