package io.haetae.platform.identity;

import io.haetae.contracts.problem.ProblemType;
import io.haetae.platform.problem.ProblemException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Refuses an authority's call that does not say what it is for. */
@Provider
@Priority(Priorities.AUTHORIZATION + 100)
public class PurposeFilter implements ContainerRequestFilter {
  /** Header that says why an authority looks. */
  public static final String HEADER = "X-Purpose";

  private final CurrentCaller callers;

  PurposeFilter(CurrentCaller callers) {
    this.callers = callers;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    boolean silent =
        callers
            .find()
            .filter(caller -> caller.kind() == TenantKind.AUTHORITY)
            .filter(caller -> caller.purpose() == null)
            .isPresent();
    if (silent) {
      throw new ProblemException(
          ProblemType.PURPOSE_MISSING, "Calls of an authority say their purpose in " + HEADER);
    }
  }
}
