package io.haetae.gateway.route;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/** A request body that fails once it is longer than allowed; nothing is kept. */
final class LimitedBody implements ReadStream<Buffer> {
  /** The body is longer than allowed. */
  static final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLarge() {
      super("Body too large", null, false, false);
    }
  }

  private final ReadStream<Buffer> body;
  private final long limit;
  private long seen;
  private boolean begun;
  private boolean ended;
  private Handler<Throwable> exceptionHandler;

  LimitedBody(ReadStream<Buffer> body, long limit) {
    this.body = body;
    this.limit = limit;
  }

  /** Whether more came than was allowed. */
  boolean isExceeded() {
    return seen > limit;
  }

  /** Whether the service waits for a part of the body that the caller still owes. */
  boolean isOwed() {
    return begun && !ended;
  }

  @Override
  public ReadStream<Buffer> handler(Handler<Buffer> handler) {
    begun |= handler != null;
    body.handler(handler == null ? null : buffer -> count(buffer, handler));
    return this;
  }

  private void count(Buffer buffer, Handler<Buffer> handler) {
    boolean before = isExceeded();
    seen += buffer.length();
    if (!isExceeded()) {
      handler.handle(buffer);
    } else if (!before && exceptionHandler != null) {
      exceptionHandler.handle(new TooLarge());
    }
  }

  @Override
  public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
    exceptionHandler = handler;
    body.exceptionHandler(handler);
    return this;
  }

  @Override
  public ReadStream<Buffer> endHandler(Handler<Void> handler) {
    body.endHandler(
        handler == null
            ? null
            : done -> {
              ended = true;
              handler.handle(done);
            });
    return this;
  }

  @Override
  public ReadStream<Buffer> pause() {
    body.pause();
    return this;
  }

  @Override
  public ReadStream<Buffer> resume() {
    body.resume();
    return this;
  }

  @Override
  public ReadStream<Buffer> fetch(long amount) {
    body.fetch(amount);
    return this;
  }
}
