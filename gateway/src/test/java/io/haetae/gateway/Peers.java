package io.haetae.gateway;

import io.haetae.testing.TestTokens;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.ServerSocket;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;

/**
 * Servers behind the gateway under test. They answer what they were asked, keep silent below {@code
 * /slow} and break off below {@code /drop}; the one in the identity provider's place publishes the
 * key of the test tokens.
 */
public final class Peers implements QuarkusTestResourceLifecycleManager {
  /** System property with the port at the case service's place, where nothing listens at first. */
  public static final String CASE_PORT = "haetae.testing.case.port";

  /** A refresh token that the identity provider takes. */
  public static final String REFRESHABLE = "refreshable";

  /** A refresh token at which the identity provider breaks off. */
  public static final String UNREACHABLE = "unreachable";

  private static final String TOKEN = "/auth/realms/haetae/protocol/openid-connect/token";
  private static final String CERTS = "/auth/realms/haetae/protocol/openid-connect/certs";

  private Vertx vertx;

  @Override
  public Map<String, String> start() {
    vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    return Map.ofEntries(
        Map.entry("haetae.upstream.wallet", listen("wallet")),
        Map.entry("haetae.upstream.alert", listen("alert")),
        Map.entry("haetae.upstream.case", "http://127.0.0.1:" + freePort()),
        Map.entry("haetae.upstream.keycloak", listen("keycloak")),
        Map.entry("haetae.public-url", "http://console.test"),
        Map.entry("haetae.proxy.answer-timeout", "1s"),
        Map.entry("haetae.proxy.max-body", "100K"),
        Map.entry("haetae.proxy.max-import", "2M"),
        Map.entry("haetae.live.heartbeat", "200ms"),
        Map.entry("haetae.quota.institutions.\"small-bank\".permits-per-second", "1"),
        Map.entry("haetae.quota.institutions.\"small-bank\".burst", "3"),
        Map.entry("quarkus.oidc.credentials.secret", "a secret of the component tests only"));
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      System.setProperty(CASE_PORT, Integer.toString(socket.getLocalPort()));
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String listen(String name) {
    HttpServer server =
        vertx
            .createHttpServer()
            .requestHandler(request -> handle(name, request))
            .listen(0, "127.0.0.1")
            .toCompletionStage()
            .toCompletableFuture()
            .join();
    return "http://127.0.0.1:" + server.actualPort();
  }

  private static void handle(String name, HttpServerRequest request) {
    if (request.path().endsWith("/slow")) {
      return;
    }
    if (request.path().endsWith("/drop")) {
      request.connection().close();
      return;
    }
    if (request.path().equals(CERTS)) {
      request.response().putHeader("Content-Type", "application/json").end(certs().toBuffer());
      return;
    }
    if (request.path().equals(TOKEN)) {
      request.setExpectMultipart(true).endHandler(end -> refresh(request));
      return;
    }
    request.body().onSuccess(body -> echo(name, request, body.length()));
  }

  /** Only a refresh token that says so is good; another is refused, and one finds nobody there. */
  private static void refresh(HttpServerRequest request) {
    String token = request.getFormAttribute("refresh_token");
    if (token.equals(UNREACHABLE)) {
      request.connection().close();
      return;
    }
    request.response().putHeader("Content-Type", "application/json");
    if (!token.equals(REFRESHABLE)) {
      request.response().setStatusCode(400).end("{\"error\":\"invalid_grant\"}");
      return;
    }
    TestTokens fresh = TestTokens.of("bank-a.analyst", "bank-a", "bank-analyst");
    request
        .response()
        .end(
            new JsonObject()
                .put("access_token", fresh.token())
                .put("id_token", fresh.audience("haetae-console").token())
                .put("refresh_token", REFRESHABLE)
                .put("token_type", "Bearer")
                .put("expires_in", 300)
                .toBuffer());
  }

  private static void echo(String name, HttpServerRequest request, int bodyBytes) {
    JsonObject headers = new JsonObject();
    request
        .headers()
        .names()
        .forEach(
            header ->
                headers.put(
                    header.toLowerCase(Locale.ROOT),
                    new JsonArray(request.headers().getAll(header))));
    request
        .response()
        .putHeader("Content-Type", "application/json")
        .putHeader("Set-Cookie", "peer=1; Path=/")
        .putHeader("Server", "peer/1.0")
        .putHeader("Connection", "X-Internal")
        .putHeader("X-Internal", "1")
        .putHeader("Content-Security-Policy", "frame-src 'self'")
        .end(
            new JsonObject()
                .put("upstream", name)
                .put("method", request.method().name())
                .put("uri", request.uri())
                .put("headers", headers)
                .put("bodyBytes", bodyBytes)
                .toBuffer());
  }

  private static JsonObject certs() {
    try {
      byte[] encoded = Base64.getDecoder().decode(System.getProperty("haetae.testing.public-key"));
      RSAPublicKey key =
          (RSAPublicKey)
              KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded));
      return new JsonObject()
          .put(
              "keys",
              new JsonArray()
                  .add(
                      new JsonObject()
                          .put("kty", "RSA")
                          .put("use", "sig")
                          .put("alg", "RS256")
                          .put("kid", "haetae-test")
                          .put("n", unsigned(key.getModulus()))
                          .put("e", unsigned(key.getPublicExponent()))));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String unsigned(BigInteger number) {
    byte[] bytes = number.toByteArray();
    int start = bytes[0] == 0 ? 1 : 0;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(Arrays.copyOfRange(bytes, start, bytes.length));
  }

  @Override
  public void stop() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }
}
