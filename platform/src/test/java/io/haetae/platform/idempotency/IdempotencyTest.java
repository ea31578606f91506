package io.haetae.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.haetae.platform.app.Calls;
import io.haetae.platform.app.NoteGate;
import io.haetae.platform.app.TestDatabase;
import io.haetae.testing.EmbeddedServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "platform"))
class IdempotencyTest {
  @Inject NoteGate gate;
  @Inject TestDatabase database;

  /**
   * Not the common pool: Groovy waits for that pool while it holds the initialisation of a class.
   */
  private static final Executor CROWD = task -> Thread.ofVirtual().start(task);

  private final String key = UUID.randomUUID().toString();

  @Test
  void repetitionGetsTheSameBytes() {
    Response first = Calls.write("bank-a", key, "{\"text\":\"once\"}");
    Response second = Calls.write("bank-a", key, "{\"text\":\"once\"}");

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(first.header("Idempotency-Replayed")).isNull();
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    assertThat(second.contentType()).isEqualTo(first.contentType());
    assertThat(database.countAs("bank-a", "select count(*) from note where text = 'once'"))
        .isEqualTo(1);
  }

  @Test
  void spellingOfTheJsonDoesNotMatter() {
    Response first = Calls.write("bank-a", key, "{\"text\":\"a\",\"colour\":\"RED\"}");
    Response second =
        Calls.write("bank-a", key, "{ \"colour\" : \"RED\",\n\"text\" : \"\\u0061\" }");

    assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
  }

  @Test
  void keyWithAnotherBodyIsRefused() {
    Calls.write("bank-a", key, "{\"text\":\"one\"}").then().statusCode(201);

    Calls.write("bank-a", key, "{\"text\":\"two\"}")
        .then()
        .statusCode(422)
        .body("type", equalTo("urn:haetae:problem:idempotency-key-reused"));
  }

  @Test
  void missingKeyIsRefused() {
    Calls.as("bank-a").body("{\"text\":\"a\"}").post("/v1/notes").then().statusCode(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"with space", "\u00e4"})
  void keyThatIsNotVisibleAsciiIsRefused(String wrong) {
    Calls.write("bank-a", wrong, "{\"text\":\"a\"}")
        .then()
        .statusCode(400)
        .body("type", equalTo("urn:haetae:problem:idempotency-key-missing"));
  }

  @Test
  void keyOverTheLengthIsRefused() {
    Calls.write("bank-a", "k".repeat(256), "{\"text\":\"a\"}").then().statusCode(400);
  }

  @Test
  void tenantsDoNotShareKeys() {
    Response one = Calls.write("bank-a", key, "{\"text\":\"of a\"}");
    Response other = Calls.write("exchange-b", key, "{\"text\":\"of b\"}");

    assertThat(one.statusCode()).isEqualTo(201);
    assertThat(other.statusCode()).isEqualTo(201);
    assertThat(other.path("text").toString()).isEqualTo("of b");
  }

  @Test
  void requestInFlightIsAConflict() throws Exception {
    CountDownLatch reached = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    gate.hold(reached, release);
    try {
      CompletableFuture<Response> first =
          CompletableFuture.supplyAsync(
              () -> Calls.write("bank-a", key, "{\"text\":\"slow\"}"), CROWD);
      assertThat(reached.await(10, TimeUnit.SECONDS)).isTrue();

      Calls.write("bank-a", key, "{\"text\":\"slow\"}")
          .then()
          .statusCode(409)
          .body("type", equalTo("urn:haetae:problem:idempotency-in-flight"));

      release.countDown();
      assertThat(first.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(201);
    } finally {
      release.countDown();
    }
  }

  @Test
  void manyAtOnceHaveOneEffectAndOneAnswer() {
    String mark = "crowd-" + key;
    List<Response> answers =
        IntStream.range(0, 24)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> Calls.write("bank-a", key, "{\"text\":\"" + mark + "\"}"), CROWD))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(answers).extracting(Response::statusCode).contains(201).isSubsetOf(201, 409);
    assertThat(
            answers.stream()
                .filter(answer -> answer.statusCode() == 201)
                .map(Response::asString)
                .distinct())
        .hasSize(1);
    assertThat(database.countAs("bank-a", "select count(*) from note where text = '" + mark + "'"))
        .isEqualTo(1);
  }

  @Test
  void failedRequestLeavesNothingAndCanBeSentAgain() {
    Calls.write("bank-a", key, "{\"text\":\"bad luck\"}").then().statusCode(500);
    Calls.write("bank-a", key, "{\"text\":\"bad luck\"}").then().statusCode(500);

    assertThat(database.countAs("bank-a", "select count(*) from note where text = 'bad luck'"))
        .isZero();
    assertThat(
            database.countAs(
                "bank-a", "select count(*) from idempotency where key = '" + key + "'"))
        .isZero();
    Calls.write("bank-a", key, "{\"text\":\"better\"}").then().statusCode(201);
  }

  @Test
  void replyIsForgottenAfterItsTime() {
    Response first = Calls.write("bank-a", key, "{\"text\":\"old\"}");
    database.updateAs(
        "bank-a",
        "update idempotency set expires_at = now() - interval '1 second' where key = '"
            + key
            + "'");

    Response second = Calls.write("bank-a", key, "{\"text\":\"old\"}");

    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.header("Idempotency-Replayed")).isNull();
    assertThat(second.path("id").toString()).isNotEqualTo(first.path("id").toString());
  }
}
