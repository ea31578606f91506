package io.haetae.platform.http;

import io.haetae.contracts.problem.ProblemType;
import io.haetae.platform.problem.ProblemException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses a body that is larger than its operation takes, by its length or while it is read. */
@Provider
public class BodyLimitFilter implements ContainerRequestFilter {
  private final ResourceInfo resource;
  private final HttpConfig config;

  BodyLimitFilter(ResourceInfo resource, HttpConfig config) {
    this.resource = resource;
    this.config = config;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    long limit = limit();
    if (request.getLength() > limit) {
      throw tooLarge(limit);
    }
    if (request.getLength() < 0 && request.hasEntity()) {
      request.setEntityStream(new LimitedStream(request.getEntityStream(), limit));
    }
  }

  private long limit() {
    MaxBody own =
        resource.getResourceMethod() == null
            ? null
            : resource.getResourceMethod().getAnnotation(MaxBody.class);
    return own == null ? config.maxBodyBytes() : own.bytes();
  }

  private static ProblemException tooLarge(long limit) {
    return new ProblemException(
        ProblemType.BODY_TOO_LARGE, "At most " + limit + " bytes are accepted");
  }

  private static final class LimitedStream extends FilterInputStream {
    private final long limit;
    private long taken;

    LimitedStream(InputStream in, long limit) {
      super(in);
      this.limit = limit;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int bytes) {
      taken += bytes;
      if (taken > limit) {
        throw tooLarge(limit);
      }
    }
  }
}
