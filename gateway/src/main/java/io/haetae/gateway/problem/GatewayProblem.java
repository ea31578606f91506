package io.haetae.gateway.problem;

import io.haetae.contracts.problem.ProblemType;
import java.util.Map;

/** A refusal by the gateway itself, written as a problem by {@link ProblemHandler}. */
public final class GatewayProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ProblemType type;
  private final transient Map<String, String> headers;

  /** A refusal without headers of its own. */
  public GatewayProblem(ProblemType type, String detail) {
    this(type, detail, Map.of());
  }

  /** A refusal that adds headers to the answer, for example {@code Retry-After}. */
  public GatewayProblem(ProblemType type, String detail, Map<String, String> headers) {
    super(detail, null, false, false);
    this.type = type;
    this.headers = headers;
  }

  /** The kind of refusal. */
  public ProblemType type() {
    return type;
  }

  /** Headers of the answer. */
  public Map<String, String> headers() {
    return headers == null ? Map.of() : headers;
  }
}
