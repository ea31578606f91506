package io.haetae.wallet.feed;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A publisher on a real HTTP server, which answers 304 to who has the newest file. */
final class ListPublisher implements AutoCloseable {
  private static final String MODIFIED = "Fri, 28 Nov 2025 10:00:00 GMT";

  private final HttpServer server;
  private final List<Integer> answers = new CopyOnWriteArrayList<>();
  private volatile String file = "[]";
  private volatile String etag = "\"0\"";
  private volatile boolean broken;

  ListPublisher() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/list.json", this::answer);
    server.start();
  }

  URI url() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/list.json");
  }

  void publish(String newFile) {
    file = newFile;
    etag = '"' + Integer.toHexString(newFile.hashCode()) + '"';
    broken = false;
  }

  void breakDown() {
    broken = true;
  }

  /** Status of each answer so far. */
  List<Integer> answers() {
    return answers;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String known = exchange.getRequestHeaders().getFirst("If-None-Match");
    String since = exchange.getRequestHeaders().getFirst("If-Modified-Since");
    int status = broken ? 503 : etag.equals(known) && MODIFIED.equals(since) ? 304 : 200;
    answers.add(status);
    exchange.getResponseHeaders().add("ETag", etag);
    exchange.getResponseHeaders().add("Last-Modified", MODIFIED);
    byte[] body = status == 200 ? file.getBytes(StandardCharsets.UTF_8) : new byte[0];
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
