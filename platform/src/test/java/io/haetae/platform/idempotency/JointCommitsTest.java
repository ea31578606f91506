package io.haetae.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import io.haetae.platform.app.Calls;
import io.haetae.platform.app.TestDatabase;
import io.haetae.testing.EmbeddedServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Requests that are committed together are each what they were alone. */
@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "platform"))
class JointCommitsTest {
  private static final int CROWD = 24;
  private static final Executor CALLERS = task -> Thread.ofVirtual().start(task);

  @Inject TestDatabase database;

  private final String mark = UUID.randomUUID().toString();

  @Test
  void requestsThatComeWhileOneCommitsShareTheNextCommit() throws Exception {
    List<Response> answers = crowd(Stream.generate(() -> mark).limit(CROWD).toList());

    assertThat(answers).extracting(Response::statusCode).containsOnly(201);
    assertThat(answers.stream().map(answer -> answer.path("id").toString()).distinct())
        .hasSize(CROWD);
    assertThat(count("count(*)", mark)).isEqualTo(CROWD);
    assertThat(count("count(distinct xmin::text)", mark)).isLessThanOrEqualTo(CROWD / 2);
    assertThat(
            database.countAsSuperuser(
                "select count(*) from audit_entry a join note n on a.object_id = n.id::text"
                    + " where n.text = '%s'".formatted(mark)))
        .isEqualTo(CROWD);
    assertThat(
            count("count(*) from idempotency i join note n on i.location like '%' || n.id", mark))
        .isEqualTo(CROWD);
  }

  @Test
  void oneThatIsRefusedOrAsksTheDatabaseTakesNothingFromTheOthers() throws Exception {
    List<String> texts =
        Stream.concat(
                Stream.of("refused " + mark, "asks " + mark, "bad luck"),
                Stream.generate(() -> mark).limit(CROWD))
            .toList();

    List<Response> answers = crowd(texts);

    assertThat(answers.subList(0, 3))
        .extracting(Response::statusCode)
        .containsExactly(409, 201, 500);
    assertThat(answers.subList(3, answers.size()))
        .extracting(Response::statusCode)
        .containsOnly(201);
    assertThat(count("count(*)", mark)).isEqualTo(CROWD);
    assertThat(count("count(*)", "refused " + mark)).isZero();
    assertThat(count("count(*)", "asks " + mark)).isEqualTo(1);
    assertThat(count("count(*)", "bad luck")).isZero();
  }

  @Test
  void repetitionGetsTheSameBytesWhateverItsRequestWouldComeTo() {
    String key = UUID.randomUUID().toString();
    Response first = write(key, mark);
    Response second = write(key, mark);

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(first.header("Idempotency-Replayed")).isNull();
    assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
    assertThat(write(key, "bad luck").statusCode()).isEqualTo(422);
    assertThat(count("count(*)", mark)).isEqualTo(1);
  }

  @Test
  void oneKeyManyTimesAtOnceHasOneEffectAndOneAnswer() {
    String key = UUID.randomUUID().toString();
    List<Response> answers =
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> write(key, mark), CALLERS))
            .limit(CROWD)
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
    assertThat(count("count(*)", mark)).isEqualTo(1);
  }

  /** Posts the texts while nothing can be written, so that all of them wait for a commit. */
  private List<Response> crowd(List<String> texts) throws SQLException {
    List<CompletableFuture<Response>> answers;
    try (Connection other = database.superuser();
        Statement lock = other.createStatement()) {
      other.setAutoCommit(false);
      lock.execute("lock table note in share mode");
      answers =
          texts.stream()
              .map(
                  text ->
                      CompletableFuture.supplyAsync(
                          () -> write(UUID.randomUUID().toString(), text), CALLERS))
              .toList();
      Awaitility.await().until(this::oneWaitsForTheLock);
      other.rollback();
    }
    return answers.stream().map(CompletableFuture::join).toList();
  }

  private boolean oneWaitsForTheLock() {
    return database.countAsSuperuser(
            "select count(*) from pg_locks where not granted and relation = 'note'::regclass")
        > 0;
  }

  private static Response write(String key, String text) {
    return Calls.as("bank-a")
        .header("Idempotency-Key", key)
        .body("{\"text\":\"" + text + "\"}")
        .post("/v1/notes/joint");
  }

  private long count(String what, String text) {
    String from = what.contains(" from ") ? what : what + " from note n";
    return database.countAs("bank-a", "select " + from + " where n.text = '" + text + "'");
  }
}
