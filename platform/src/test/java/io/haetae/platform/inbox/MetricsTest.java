package io.haetae.platform.inbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.haetae.platform.app.Calls;
import io.haetae.testing.EmbeddedServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What an operator reads of the way of events. */
@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "platform"))
class MetricsTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String LATENCY = "haetae_outbox_relay_latency_seconds_";
  private static final String RELAYED = "topic=\"case.changed.v1\"";
  private static final String READ = "topic=\"alert.raised.v1\"";

  @TestHTTPResource(value = "/metrics", management = true)
  URI metrics;

  @Test
  void outboxShowsBacklogAgeAndLatency() {
    double before = value(LATENCY + "count", RELAYED).orElse(0.0);

    Calls.as("bank-a")
        .header("Idempotency-Key", UUID.randomUUID())
        .body("{\"text\":\"measured\"}")
        .post("/v1/notes")
        .then()
        .statusCode(201);

    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(value(LATENCY + "count", RELAYED)).hasValue(before + 1));
    assertThat(value(LATENCY + "max", RELAYED))
        .hasValueSatisfying(it -> assertThat(it).isPositive());
    assertThat(value("haetae_outbox_pending", "")).isPresent();
    assertThat(value("haetae_outbox_oldest_age_seconds", "")).isPresent();
  }

  @Test
  void consumerThatTookEverythingHasNoLag() {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(value("haetae_consumer_lag", READ)).hasValue(0.0));
  }

  /** The sample of a series that carries the label; empty while there is none. */
  private Optional<Double> value(String name, String label) {
    return given()
        .get(metrics)
        .then()
        .statusCode(200)
        .extract()
        .asString()
        .lines()
        .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
        .filter(line -> line.contains(label))
        .map(line -> Double.valueOf(line.substring(line.lastIndexOf(' ') + 1)))
        .findFirst();
  }
}
