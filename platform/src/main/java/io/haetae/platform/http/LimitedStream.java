package io.haetae.platform.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that ends with a problem when it is larger than allowed. */
final class LimitedStream extends FilterInputStream {
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
      throw BodyLimits.tooLarge(limit);
    }
  }
}
