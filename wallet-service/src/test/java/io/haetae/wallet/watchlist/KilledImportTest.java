package io.haetae.wallet.watchlist;

import static io.haetae.wallet.WalletApi.PLATFORM;
import static io.haetae.wallet.WalletApi.as;
import static io.haetae.wallet.WalletApi.decide;
import static io.haetae.wallet.WalletApi.importList;
import static io.haetae.wallet.WalletApi.proposeList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.haetae.testing.EmbeddedServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * To the database a killed process is one whose sessions end in the midst of what they do. Here all
 * sessions of the service end at random instants of an import.
 */
@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "wallet"))
class KilledImportTest {
  private static final Map<String, String> ETHER = Map.of("format", "ADDRESS_JSON", "asset", "ETH");
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int ROUNDS = Boolean.getBoolean("haetae.long") ? 40 : 3;
  private static final int OLD = 100;
  private static final int NEW = 2_000;
  private static final String KILL =
      """
      select count(pg_terminate_backend(pid)) from pg_stat_activity
      where datname = current_database() and usename = current_user and pid <> pg_backend_pid()
      """;
  private static final String TORN =
      """
      select count(*) from watchlist_snapshot s
      where s.source = '%s' and s.state <> 'STAGED'
        and s.parties <> (select count(*) from watchlist_member m
                          where m.source = s.source and m.snapshot = s.snapshot)
      """;

  @Inject DataSource database;

  private final long seed = System.nanoTime();

  @Test
  void eitherTheOldOrTheNewSnapshotIsWholeAndTheSameFileGivesTheSameHashAgain() throws Exception {
    Random random = new Random(seed);
    long longest = timeOfAnUndisturbedImport();
    for (int round = 0; round < ROUNDS; round++) {
      String source = "killed-" + UUID.randomUUID();
      importList(source, ETHER, file(source, OLD)).statusCode(201);

      importAndKillAfter(random.nextLong(longest), source);

      String old = hash(file(source, OLD));
      await(told(round)).atMost(PATIENCE).until(() -> active(source).equals(old));
      await(told(round)).atMost(PATIENCE).until(() -> torn(source) == 0);
      bringAgainAndApprove(source);
    }
  }

  private long timeOfAnUndisturbedImport() {
    String source = "calm-" + UUID.randomUUID();
    long start = System.nanoTime();
    proposeList(source, ETHER, file(source, NEW)).statusCode(201);
    return System.nanoTime() - start;
  }

  private void importAndKillAfter(long nanos, String source) throws Exception {
    CompletableFuture<Void> importing =
        CompletableFuture.runAsync(() -> proposeList(source, ETHER, file(source, NEW)));
    Executor later = CompletableFuture.delayedExecutor(nanos, TimeUnit.NANOSECONDS);
    CompletableFuture.runAsync(this::kill, later).get(60, TimeUnit.SECONDS);
    importing.get(60, TimeUnit.SECONDS);
  }

  private void bringAgainAndApprove(String source) {
    String hash = hash(file(source, NEW));
    // Sessions that ended stay in the pool until they are used; who meets one is told to try again.
    await()
        .atMost(PATIENCE)
        .until(() -> status(proposeList(source, ETHER, file(source, NEW))) == 201);
    ValidatableResponse again =
        proposeList(source, ETHER, file(source, NEW))
            .statusCode(201)
            .body("snapshot", equalTo(hash))
            .body("parties", equalTo(NEW))
            .body("added", equalTo(NEW - OLD));
    assertThat(again.extract().<String>path("state")).isEqualTo("PENDING");
    await().atMost(PATIENCE).until(() -> status(decide(source, hash, "APPROVED")) != 503);
    await().atMost(PATIENCE).until(() -> active(source).equals(hash));
  }

  private static int status(ValidatableResponse response) {
    return response.extract().statusCode();
  }

  /** Empty where the question met a session that ended. */
  private static String active(String source) {
    Response lists = as(PLATFORM).get("/v1/watchlists");
    return lists.statusCode() == 200
        ? lists.path("items.find { it.source == '%s' }.snapshot".formatted(source))
        : "";
  }

  private void kill() {
    try {
      count(KILL);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How many snapshots that count are not whole; -1 where the question met an ended session. */
  private long torn(String source) {
    try {
      return count(TORN.formatted(source));
    } catch (SQLException e) {
      return -1;
    }
  }

  private long count(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  private String told(int round) {
    return "seed " + seed + ", round " + round;
  }

  private static byte[] file(String source, int parties) {
    return IntStream.range(0, parties)
        .mapToObj(i -> "\"0x%08x%032x\"".formatted(source.hashCode(), i))
        .collect(Collectors.joining(",", "[", "]"))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String hash(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
