package io.haetae.bench.screening;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** As much of the Redis protocol (RESP 2) as sets need. */
final class RedisConnection implements AutoCloseable {
  private static final int BUFFER = 1 << 18;
  private static final Duration START_LIMIT = Duration.ofSeconds(20);
  private static final byte[] CRLF = {'\r', '\n'};

  private final Socket socket;
  private final OutputStream out;
  private final InputStream in;

  private RedisConnection(Socket socket) throws IOException {
    this.socket = socket;
    socket.setTcpNoDelay(true);
    out = new BufferedOutputStream(socket.getOutputStream(), BUFFER);
    in = new BufferedInputStream(socket.getInputStream(), BUFFER);
  }

  /** Connects to a server that may still be starting. */
  static RedisConnection open(int port) throws IOException {
    long deadline = System.nanoTime() + START_LIMIT.toNanos();
    while (true) {
      try {
        return new RedisConnection(new Socket(InetAddress.getLoopbackAddress(), port));
      } catch (ConnectException e) {
        if (System.nanoTime() > deadline) {
          throw e;
        }
        LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
      }
    }
  }

  void send(String command, String key, String[] members, int from, int to) throws IOException {
    head('*', 2 + to - from);
    bulk(command);
    bulk(key);
    for (int i = from; i < to; i++) {
      bulk(members[i]);
    }
  }

  void flush() throws IOException {
    out.flush();
  }

  /** Reads an array of 0 and 1 into the flags. */
  void readFlags(boolean[] flags, int from) throws IOException {
    int count = readHead('*');
    for (int i = 0; i < count; i++) {
      flags[from + i] = readHead(':') == 1;
    }
  }

  int readNumber() throws IOException {
    return readHead(':');
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private void head(char type, int number) throws IOException {
    out.write(type);
    out.write(Integer.toString(number).getBytes(StandardCharsets.US_ASCII));
    out.write(CRLF);
  }

  private void bulk(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    head('$', bytes.length);
    out.write(bytes);
    out.write(CRLF);
  }

  private int readHead(char type) throws IOException {
    int first = in.read();
    int number = 0;
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new IOException("Redis closed the connection");
      }
      if (c != '\r') {
        number = 10 * number + c - '0';
        line.append((char) c);
      }
    }
    if (first != type) {
      throw new IOException("Redis answered " + (char) first + line);
    }
    return number;
  }
}
