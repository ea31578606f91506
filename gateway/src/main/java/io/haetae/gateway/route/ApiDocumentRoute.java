package io.haetae.gateway.route;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives anybody the OpenAPI document of all that banks can call; it says nothing of a tenant. */
@ApplicationScoped
class ApiDocumentRoute {
  private static final int ORDER = -50;

  private final String url;
  private byte[] json;

  ApiDocumentRoute(@ConfigProperty(name = "haetae.public-url") String url) {
    this.url = url;
  }

  void register(@Observes Router router) {
    router.get("/openapi").order(ORDER).blockingHandler(this::answer);
  }

  private void answer(RoutingContext request) {
    request
        .response()
        .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
        .end(Buffer.buffer(json()));
  }

  /** Joined when first asked for, so that a start does not wait for it. */
  private synchronized byte[] json() {
    if (json == null) {
      json = ApiDocument.of(url).toString().getBytes(StandardCharsets.UTF_8);
    }
    return json;
  }
}
