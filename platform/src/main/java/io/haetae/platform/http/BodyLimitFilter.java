package io.haetae.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;

/** Refuses a body that is larger than its operation takes, by its length or while it is read. */
@Provider
public class BodyLimitFilter implements ContainerRequestFilter {
  private final ResourceInfo resource;
  private final BodyLimits limits;

  BodyLimitFilter(ResourceInfo resource, BodyLimits limits) {
    this.resource = resource;
    this.limits = limits;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    long limit = limits.of(resource.getResourceMethod());
    if (request.getLength() > limit) {
      throw BodyLimits.tooLarge(limit);
    }
    if (request.getLength() < 0 && request.hasEntity()) {
      request.setEntityStream(new LimitedStream(request.getEntityStream(), limit));
    }
  }
}
