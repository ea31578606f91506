package io.haetae.gateway.quota;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.haetae.contracts.problem.ProblemType;
import io.haetae.gateway.identity.Caller;
import io.haetae.gateway.problem.GatewayProblem;
import io.vertx.core.MultiMap;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Takes one permit per request and says what is left in {@code RateLimit} and {@code
 * RateLimit-Policy} (draft-ietf-httpapi-ratelimit-headers-10). Each replica counts for itself.
 */
@ApplicationScoped
public class Quota {
  private static final int MOST_CLIENTS = 100_000;

  private record Key(String institution, String client) {}

  private record Limit(long permitsPerSecond, long burst) {
    String policy() {
      return "\"tenant\";q=" + burst + ";w=" + seconds(burst);
    }

    /** Seconds, rounded up, until as many permits have come back. */
    long seconds(long permits) {
      return Math.ceilDiv(permits, permitsPerSecond);
    }
  }

  private record Allowance(Limit limit, Bucket bucket) {}

  private final QuotaConfig config;
  private final LoadingCache<Key, Allowance> allowances;

  Quota(QuotaConfig config) {
    this.config = config;
    this.allowances =
        Caffeine.newBuilder()
            .maximumSize(MOST_CLIENTS)
            .expireAfterAccess(Duration.ofHours(1))
            .build(this::allowance);
  }

  /** Takes a permit and writes the headers; throws the 429 problem when there is none. */
  public void take(Caller caller, MultiMap responseHeaders) {
    Allowance allowance = allowances.get(new Key(caller.institution(), caller.client()));
    Limit limit = allowance.limit();
    ConsumptionProbe probe = allowance.bucket().tryConsumeAndReturnRemaining(1);
    long left = probe.getRemainingTokens();
    responseHeaders.set("RateLimit-Policy", limit.policy());
    responseHeaders.set(
        "RateLimit", "\"tenant\";r=" + left + ";t=" + limit.seconds(limit.burst() - left));
    if (!probe.isConsumed()) {
      long wait = TimeUnit.NANOSECONDS.toMillis(probe.getNanosToWaitForRefill());
      throw new GatewayProblem(
          ProblemType.QUOTA_EXCEEDED,
          "The institution's client may send " + limit.permitsPerSecond() + " requests a second",
          Map.of("Retry-After", Long.toString(Math.max(1, Math.ceilDiv(wait, 1_000L)))));
    }
  }

  private Allowance allowance(Key key) {
    Optional<QuotaConfig.Limit> own =
        Optional.ofNullable(key.institution()).map(config.institutions()::get);
    long permits =
        own.flatMap(QuotaConfig.Limit::permitsPerSecond).orElse(config.permitsPerSecond());
    long burst = own.flatMap(QuotaConfig.Limit::burst).orElse(config.burst());
    Bucket bucket =
        Bucket.builder()
            .addLimit(limit -> limit.capacity(burst).refillGreedy(permits, Duration.ofSeconds(1)))
            .build();
    return new Allowance(new Limit(permits, burst), bucket);
  }
}
