package io.haetae.gateway.security;

import io.haetae.contracts.problem.ProblemType;
import io.haetae.gateway.problem.GatewayProblem;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;

/** Form of the {@code Idempotency-Key} header; the service that owns the resource uses it. */
public final class IdempotencyKeys {
  private static final String HEADER = "Idempotency-Key";
  private static final int LONGEST = 255;

  private IdempotencyKeys() {}

  /** Refuses a POST without exactly one key of 1 to 255 visible ASCII characters. */
  public static void require(HttpServerRequest request) {
    if (request.method() != HttpMethod.POST) {
      return;
    }
    List<String> keys = request.headers().getAll(HEADER);
    if (keys.size() != 1 || !isWellFormed(keys.getFirst())) {
      throw new GatewayProblem(
          ProblemType.IDEMPOTENCY_KEY_MISSING,
          "A POST needs one Idempotency-Key of 1 to 255 visible ASCII characters");
    }
  }

  private static boolean isWellFormed(String key) {
    return !key.isEmpty()
        && key.length() <= LONGEST
        && key.chars().allMatch(c -> c > ' ' && c < 0x7f);
  }
}
