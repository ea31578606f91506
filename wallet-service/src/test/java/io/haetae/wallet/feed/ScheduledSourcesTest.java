package io.haetae.wallet.feed;

import static io.haetae.wallet.WalletApi.AUDITOR;
import static io.haetae.wallet.WalletApi.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.haetae.platform.tenancy.TenantTransactions;
import io.haetae.testing.EmbeddedServers;
import io.haetae.wallet.watchlist.Freshness;
import io.haetae.wallet.watchlist.ReceivedFiles;
import io.haetae.wallet.watchlist.SnapshotImport;
import io.haetae.wallet.watchlist.SourceLocks;
import io.haetae.wallet.watchlist.WatchlistConfig;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files come without anybody uploading them, and wait for a second person all the same. */
@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "wallet"))
class ScheduledSourcesTest {
  @Inject WatchlistConfig config;
  @Inject FeedRepository states;
  @Inject ReceivedFiles files;
  @Inject SnapshotImport imports;
  @Inject Freshness freshness;
  @Inject SourceLocks locks;
  @Inject TenantTransactions transactions;
  @Inject Clock clock;

  @TempDir Path folder;

  private final String source = "feed-" + UUID.randomUUID();
  private ListPublisher publisher;
  private ScheduledSources schedule;

  @BeforeEach
  void publish() throws IOException {
    publisher = new ListPublisher();
    publisher.publish(list(1));
    schedule = every(Duration.ZERO);
  }

  private ScheduledSources every(Duration interval) {
    var ether = new TestFeeds.Ether(Optional.of(publisher.url()), interval);
    return new ScheduledSources(
        new TestFeeds.Lists(config, Map.of(source, ether)),
        TestFeeds.NONE,
        states,
        new Publisher(TestFeeds.NONE),
        files,
        imports,
        freshness,
        locks,
        transactions,
        clock);
  }

  @AfterEach
  void close() {
    publisher.close();
  }

  @Test
  void whatIsNewIsImportedAndWhatIsNotIsOnlyCheckedAgain() {
    schedule.look();
    String checkedAt =
        watchlist()
            .body(path("pending"), hasSize(1))
            .body(path("snapshot"), nullValue())
            .extract()
            .path(path("checkedAt"));

    schedule.look();

    assertThat(publisher.answers()).containsExactly(200, 304);
    watchlist().body(path("pending"), hasSize(1)).body(path("checkedAt"), not(equalTo(checkedAt)));
    publisher.publish(list(2));
    schedule.look();
    assertThat(publisher.answers()).containsExactly(200, 304, 200);
    watchlist().body(path("pending"), hasSize(2));
  }

  @Test
  void publisherThatFailsIsNamedAndNotAskedAgainAtOnce() {
    publisher.breakDown();
    ScheduledSources daily = every(Duration.ofDays(1));

    daily.look();
    daily.look();

    assertThat(publisher.answers()).containsExactly(503);
    watchlist().body(path("lastFailure.detail"), containsString("503"));
  }

  @Test
  void brokenFileOfAPublisherChangesNothing() {
    schedule.look();
    publisher.publish("[\"0x098B\", ");

    schedule.look();

    watchlist()
        .body(path("pending"), hasSize(1))
        .body(path("lastFailure.detail"), containsString("file"));
  }

  @Test
  void whileOneReplicaAsksAnotherDoesNot() {
    locks.ifFree(SourceLocks.Purpose.FEED, source, schedule::look);

    assertThat(publisher.answers()).isEmpty();
  }

  @Test
  void fileInTheFolderIsTakenAndABrokenOnePutAsideWithTheReason() throws IOException {
    Path own = Files.createDirectories(folder.resolve(source));
    Files.writeString(own.resolve("good.json"), list(3));
    Files.writeString(own.resolve("broken.json"), "[\"0x");
    var ether = new TestFeeds.Ether(Optional.empty(), Duration.ZERO);
    DropFolder drop =
        new DropFolder(
            new TestFeeds(Optional.of(folder), Optional.empty()),
            new TestFeeds.Lists(config, Map.of(source, ether)),
            files,
            imports,
            locks,
            clock);

    drop.look();

    watchlist().body(path("pending"), hasSize(1));
    assertThat(names(own)).isEmpty();
    assertThat(names(folder.resolve(".done").resolve(source)))
        .singleElement()
        .asString()
        .endsWith("good.json");
    assertThat(names(folder.resolve(".refused").resolve(source)))
        .hasSize(2)
        .anyMatch(name -> name.endsWith("broken.json.reason.txt"));
  }

  private static java.util.List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static ValidatableResponse watchlist() {
    return as(AUDITOR).get("/v1/watchlists").then().statusCode(200);
  }

  private String path(String field) {
    return "items.find { it.source == '" + source + "' }." + field;
  }

  private static String list(int number) {
    return "[\"0x%040x\"]".formatted(0xfeedL << 20 | number);
  }
}
