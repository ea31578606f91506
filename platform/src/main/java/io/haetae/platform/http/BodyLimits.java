package io.haetae.platform.http;

import io.haetae.contracts.problem.ProblemType;
import io.haetae.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.Method;

/** How large a body each operation takes. */
@ApplicationScoped
class BodyLimits {
  private final HttpConfig config;

  BodyLimits(HttpConfig config) {
    this.config = config;
  }

  /** Most bytes of the method's body. */
  long of(Method method) {
    MaxBody own = method == null ? null : method.getAnnotation(MaxBody.class);
    return own == null ? config.maxBodyBytes() : own.bytes();
  }

  static ProblemException tooLarge(long limit) {
    return new ProblemException(
        ProblemType.BODY_TOO_LARGE, "At most " + limit + " bytes are accepted");
  }
}
