package io.haetae.gateway.route;

import io.haetae.contracts.problem.ProblemType;
import io.haetae.gateway.problem.GatewayProblem;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.jboss.logging.Logger;

/** Hands requests on to the services, each over a connection pool and a breaker of its own. */
@ApplicationScoped
class ServiceProxy {
  private static final Logger LOG = Logger.getLogger(ServiceProxy.class);
  private static final ProxyOptions OPTIONS = new ProxyOptions().setSupportWebSocket(false);

  private record Line(URI address, HttpClient client, Breaker breaker) {}

  private final Map<Upstream, Line> lines = new EnumMap<>(Upstream.class);
  private final ProxyConfig config;

  ServiceProxy(Vertx vertx, UpstreamConfig upstreams, ProxyConfig config) {
    this.config = config;
    for (Upstream upstream : Upstream.values()) {
      lines.put(
          upstream,
          new Line(
              upstream.address(upstreams),
              client(vertx, config),
              new Breaker(upstream.name(), config.breaker())));
    }
  }

  /** Sends the request on and its answer back; every failure is answered as a problem. */
  void forward(RoutingContext request, Forwarding forwarding) {
    long limit = (forwarding.isImport() ? config.maxImport() : config.maxBody()).asLongValue();
    refuseTooLarge(request, limit);
    Line line = lines.get(forwarding.upstream());
    HttpProxy.reverseProxy(OPTIONS, line.client())
        .origin(context -> connect(line, forwarding))
        .addInterceptor(new Exchange(request, forwarding, line.breaker(), limit))
        .handle(request.request());
  }

  private static void refuseTooLarge(RoutingContext request, long limit) {
    String length = request.request().getHeader("Content-Length");
    if (length != null && Long.parseLong(length) > limit) {
      throw new GatewayProblem(
          ProblemType.BODY_TOO_LARGE, "The body may have at most " + limit + " bytes");
    }
  }

  private Future<HttpClientRequest> connect(Line line, Forwarding forwarding) {
    Duration silence = forwarding.isImport() ? config.importTimeout() : config.answerTimeout();
    boolean ssl = "https".equals(line.address().getScheme());
    int standardPort = ssl ? 443 : 80;
    RequestOptions options =
        new RequestOptions()
            .setHost(line.address().getHost())
            .setPort(line.address().getPort() < 0 ? standardPort : line.address().getPort())
            .setSsl(ssl)
            .setConnectTimeout(config.connectTimeout().toMillis())
            .setIdleTimeout(silence.toMillis());
    return line.client()
        .request(options)
        .onSuccess(
            outgoing ->
                outgoing.exceptionHandler(
                    failure -> LOG.tracef(failure, "Exchange with %s failed", line.address())));
  }

  private static HttpClient client(Vertx vertx, ProxyConfig config) {
    HttpClientOptions options =
        new HttpClientOptions()
            .setConnectTimeout(Math.toIntExact(config.connectTimeout().toMillis()))
            .setKeepAliveTimeout(Math.toIntExact(config.keepAlive().toSeconds()))
            .setMaxWaitQueueSize(config.waiting())
            .setTcpNoDelay(true);
    return vertx
        .httpClientBuilder()
        .with(options)
        .with(new PoolOptions().setHttp1MaxSize(config.connections()))
        .build();
  }

  @PreDestroy
  void close() {
    lines.values().forEach(line -> line.client().close());
  }
}
