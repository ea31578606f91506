package io.haetae.e2e.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.haetae.e2e.platform.Call;
import io.haetae.e2e.platform.Caller;
import io.haetae.e2e.platform.People;
import io.haetae.e2e.platform.RunningPlatform;
import io.haetae.local.day.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * A bank writes a marker into every field about its customer. It can read the marker itself; no
 * authority, event, log or trace can.
 */
@Order(40)
class SealJourneyTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String LISTED = "0x098B716B8Aaf21512996dC57EB0615e2383E2f96";
  private static final Marker MARKER =
      new Marker("Seal" + UUID.randomUUID().toString().replace("-", ""));

  private static RunningPlatform platform;
  private static Caller core;
  private static Caller analyst;
  private static Caller officer;
  private static Caller authority;
  private static LiveStream stream;
  private static JsonNode transfer;
  private static String alert;
  private static String file;

  @BeforeAll
  static void aBankWritesAboutItsCustomer() {
    platform = RunningPlatform.get();
    People people = People.of(platform);
    core = people.system("bank-a");
    analyst = people.analyst("bank-a");
    officer = people.named("bank-a.officer");
    authority = people.authority();
    stream = LiveStream.open(platform, authority.name());
    transfer = post("/v1/transfers", transfer("externalId", "")).json();
    JsonNode attempt = post("/v1/withdrawal-attempts", attempt()).json();
    assertThat(attempt.path("verdict").path("action").asText()).isEqualTo("REJECT");
    badInput();
    sameIdAtOnce();
    String customer = transfer.path("customer").asText();
    alert = awaitItem(analyst, "/v1/alerts?limit=200", "customer", customer).path("id").asText();
    file = awaitItem(analyst, "/v1/cases?alert=" + alert, "customer", customer).path("id").asText();
    workOnTheAlert();
    workOnTheCase();
    awaitItem(authority, "/v1/oversight/findings?limit=200", "transactionHash", hash());
  }

  @AfterAll
  static void hangUp() {
    stream.close();
  }

  @Test
  void theBankReadsWhatItWrote() {
    assertThat(MARKER.isIn(body(analyst, "/v1/alerts/" + alert))).isTrue();
    assertThat(MARKER.isIn(body(analyst, "/v1/cases/" + file))).isTrue();
    assertThat(MARKER.isIn(body(core, "/v1/transfers/" + transfer.path("id").asText()))).isTrue();
    assertThat(MARKER.isIn(body(analyst, "/v1/customers/" + transfer.path("customer").asText())))
        .isTrue();
  }

  @Test
  void noAnswerToAnAuthorityHoldsTheMarker() {
    AuthorityCrawl crawl = new AuthorityCrawl(platform, authority);
    List<AuthorityCrawl.Page> pages = crawl.everything();
    assertThat(pages)
        .extracting(AuthorityCrawl.Page::path)
        .anyMatch(it -> it.contains("findings/"));
    assertThat(pages)
        .filteredOn(page -> page.body().contains(hash()))
        .as("the finding itself is among the answers")
        .isNotEmpty();
    assertThat(pages)
        .filteredOn(page -> sealed(page.body()))
        .extracting(page -> page.path() + " " + MARKER.fieldIn(page.body()))
        .isEmpty();
  }

  @Test
  void theAuthoritysLiveStreamDoesNotHoldTheMarker() {
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(stream.text()).contains("finding"));
    assertThat(sealed(stream.text())).isFalse();
  }

  @Test
  void noEventAndNoDeadLetterHoldsTheMarker() {
    List<ConsumerRecord<byte[], byte[]>> records = platform.broker().everything();
    assertThat(records)
        .as("the transfer itself is among the events")
        .anyMatch(record -> text(record.value()).contains(hash()));
    assertThat(records)
        .filteredOn(
            record ->
                MARKER.isIn(record.key())
                    || MARKER.isIn(record.value())
                    || Stream.of(record.headers().toArray())
                        .anyMatch(header -> MARKER.isIn(header.value())))
        .extracting(record -> record.topic() + " " + MARKER.fieldIn(text(record.value())))
        .isEmpty();
  }

  @Test
  void noLogOfAnyProcessHoldsTheMarker() throws IOException {
    List<Path> logs;
    try (Stream<Path> files = Files.walk(platform.logs())) {
      logs = files.filter(Files::isRegularFile).toList();
    }
    assertThat(logs).as("logs of all processes").hasSizeGreaterThanOrEqualTo(7);
    List<String> leaks = new ArrayList<>();
    for (Path log : logs) {
      try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
        lines.filter(MARKER::isIn).forEach(line -> leaks.add(log.getFileName() + ": " + line));
      }
    }
    assertThat(leaks).isEmpty();
  }

  @Test
  void noTraceHoldsTheMarker() {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(platform.traces().exports()).isNotEmpty());
    assertThat(platform.traces().exports())
        .filteredOn(MARKER::isIn)
        .extracting(MARKER::fieldIn)
        .isEmpty();
  }

  private static boolean sealed(String text) {
    return MARKER.isIn(text)
        || text.contains(transfer.path("customer").asText())
        || text.contains(transfer.path("id").asText());
  }

  private static void badInput() {
    String good = transfer("externalIdOfBadInput", "");
    Stream.of(
            good.substring(0, good.length() - 12),
            good.replaceFirst("\\{", "{\"" + MARKER.in("field") + "\": 1, "),
            good.replace("\"INBOUND\"", "\"" + MARKER.in("direction") + "\""),
            good.replace("\"PERSON\"", "\"" + MARKER.in("kind") + "\""),
            good.replace("2025-11-20T01:00:00Z", MARKER.in("occurredAt")),
            good.replace("\"3\"", "\"" + MARKER.in("amount") + "\""))
        .forEach(
            body ->
                assertThat(core.send(Call.post("/v1/transfers", body)).status()).isEqualTo(400));
  }

  /** Races for one external id, so that constraints are hit and whatever tells of them. */
  private static void sameIdAtOnce() {
    List<CompletableFuture<Answer>> racing =
        IntStream.range(0, 8)
            .mapToObj(
                turn ->
                    CompletableFuture.supplyAsync(
                        () ->
                            core.send(
                                Call.post(
                                    "/v1/transfers", transfer("externalIdAtOnce", " " + turn)))))
            .toList();
    assertThat(racing).extracting(answer -> answer.join().status()).containsOnlyOnce(201);
  }

  private static void workOnTheAlert() {
    String path = "/v1/alerts/" + alert;
    ok(analyst.send(Call.post(path + "/assignment", "{\"assignee\": \"bank-a.analyst\"}")));
    ok(analyst.send(Call.post(path + "/comments", text("text", "comment"))));
    ok(
        analyst.send(
            Call.post(
                path + "/status",
                "{\"status\": \"IN_REVIEW\", \"reason\": \"" + MARKER.in("reason") + "\"}")));
  }

  private static void workOnTheCase() {
    String path = "/v1/cases/" + file;
    ok(analyst.send(Call.post(path + "/notes", text("text", "note"))));
    ok(
        analyst.send(
            Call.post(
                path + "/status",
                "{\"status\": \"IN_REVIEW\", \"reason\": \"" + MARKER.in("reason") + "\"}")));
    ok(
        officer.send(
            Call.post(
                path + "/reviews",
                "{\"screening\": \"%s\", \"decision\": \"UPHELD\", \"basis\": \"%s\"}"
                    .formatted(transfer.path("id").asText(), MARKER.in("basis")))));
  }

  private static String transfer(String field, String more) {
    return """
    {"externalId": "%s", "rail": "CHAIN", "direction": "INBOUND",
     "customer": {"reference": "%s", "kind": "PERSON"}, "memo": "%s",
     "network": "ethereum", "asset": "ETH", "amount": "3", "counterpartyAddress": "%s",
     "transactionHash": "%s", "occurredAt": "2025-11-20T01:00:00Z"}
    """
        .formatted(
            MARKER.in(field), MARKER.in("reference"), MARKER.in("memo") + more, LISTED, hash());
  }

  private static String attempt() {
    return """
    {"externalId": "%s", "customer": {"reference": "%s", "kind": "PERSON"}, "memo": "%s",
     "network": "ethereum", "asset": "ETH", "amount": "4", "address": "%s",
     "attemptedAt": "2025-11-20T02:00:00Z"}
    """
        .formatted(MARKER.in("attempt"), MARKER.in("reference"), MARKER.in("memo"), LISTED);
  }

  private static String hash() {
    return "0x" + "5ea1".repeat(16);
  }

  private static String text(String field, String what) {
    return "{\"" + field + "\": \"" + MARKER.in(what) + "\"}";
  }

  private static String text(byte[] bytes) {
    return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
  }

  private static Answer post(String path, String body) {
    return ok(
        core.send(
            Call.post(path, body), Map.of("Idempotency-Key", MARKER.in("key" + path.length()))));
  }

  private static Answer ok(Answer answer) {
    assertThat(answer.ok()).as(answer.brief()).isTrue();
    return answer;
  }

  private static String body(Caller caller, String path) {
    return ok(caller.send(Call.get(path))).body();
  }

  private static JsonNode awaitItem(Caller caller, String path, String field, String value) {
    return await(path)
        .atMost(PATIENCE)
        .until(
            () ->
                ok(caller.send(Call.get(path)))
                    .json()
                    .path("items")
                    .valueStream()
                    .filter(item -> item.path(field).asText().equals(value))
                    .findFirst(),
            Optional::isPresent)
        .orElseThrow();
  }
}
