package io.haetae.e2e.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.haetae.e2e.platform.Call;
import io.haetae.e2e.platform.Caller;
import io.haetae.e2e.platform.People;
import io.haetae.e2e.platform.RunningPlatform;
import io.haetae.local.day.Answer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An exchange sends what cannot be used; each answer names the field at fault. */
@Order(30)
class BadInputJourneyTest {
  private static final String GOOD_ADDRESS = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed";
  private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

  private static Caller exchange;
  private static Caller operator;

  @BeforeAll
  static void prepare() {
    People people = People.of(RunningPlatform.get());
    exchange = people.system("exchange-b");
    operator = people.operator();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"externalId\": ", "not json", "", "{\"a\":1}}", "[[[["})
  void malformedJsonIsRefused(String body) {
    Answer answer = exchange.send(Call.post("/v1/transfers", body));
    assertThat(answer.status()).as(answer.brief()).isEqualTo(400);
    assertProblem(answer, "malformed-body", "invalid-field");
  }

  @Test
  void anUnknownFieldIsNamed() {
    String body = transfer(newId()).replaceFirst("\\{", "{\"colour\": \"red\", ");
    assertRefused(exchange.send(Call.post("/v1/transfers", body)), 400, "invalid-field", "/colour");
  }

  @ParameterizedTest
  @CsvSource({
    "externalId, /externalId",
    "rail, /rail",
    "occurredAt, /occurredAt",
    "amount, /amount",
    "customer, /customer"
  })
  void aMissingFieldIsNamed(String field, String pointer) {
    String body =
        transfer(newId()).replaceFirst("\"" + field + "\": (\"[^\"]*\"|\\{[^}]*\\}),?", "");
    String closed = body.replaceFirst(",(\\s*)\\}\\s*$", "$1}");
    assertRefused(exchange.send(Call.post("/v1/transfers", closed)), 400, "invalid-field", pointer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "abc", "0", "1e400", "1,5", "NaN"})
  void anImpossibleAmountIsNamed(String amount) {
    String body = transfer(newId()).replace("\"amount\": \"1\"", "\"amount\": \"" + amount + "\"");
    assertRefused(exchange.send(Call.post("/v1/transfers", body)), 400, "invalid-field", "/amount");
  }

  @ParameterizedTest
  @CsvSource({
    "ethereum, 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1Beaed",
    "bitcoin, 1A1zP1eP5QGefi2DMPTfTL5SLvm7DivfNa",
    "bitcoin, bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5",
    "bitcoin-cash, bitcoincash:qp63uahgrxged4z5jswyt5dn5v3lzsem6cy4spdc2j",
    "tron, TLeUZDGLWnyiJVFcp3m3M1782uBsGWa8ug"
  })
  void aWrongChecksumIsNamed(String network, String address) {
    String asset =
        Map.of("ethereum", "ETH", "bitcoin", "BTC", "tron", "TRX").getOrDefault(network, "BCH");
    String body =
        transfer(newId())
            .replace("\"ethereum\"", "\"" + network + "\"")
            .replace("\"ETH\"", "\"" + asset + "\"")
            .replace(GOOD_ADDRESS, address);
    assertRefused(
        exchange.send(Call.post("/v1/transfers", body)),
        422,
        "invalid-address",
        "/counterpartyAddress");
  }

  @Test
  void anUnknownAssetIsNamed() {
    String body = transfer(newId()).replace("\"ETH\"", "\"HWAN\"");
    assertRefused(exchange.send(Call.post("/v1/transfers", body)), 422, "unknown-asset", "/asset");
  }

  @Test
  void anUnknownNetworkIsNamed() {
    String body = transfer(newId()).replace("\"ethereum\"", "\"joseon\"");
    assertRefused(
        exchange.send(Call.post("/v1/transfers", body)), 422, "unknown-asset", "/network");
  }

  @Test
  void aBodyOfTenMegabytesIsRefusedAndTheNextRequestServed() {
    String body = transfer(newId()).replace("\"1\"", "\"" + "1".repeat(TEN_MEGABYTES) + "\"");
    Answer answer = exchange.send(Call.post("/v1/transfers", body));
    assertThat(answer.status()).as(answer.brief()).isEqualTo(413);
    assertProblem(answer, "body-too-large");
    Answer next = exchange.send(Call.post("/v1/transfers", transfer(newId())));
    assertThat(next.status()).as(next.brief()).isEqualTo(201);
  }

  @Test
  void aBatchOverTheLimitIsRefusedWhole() {
    Answer answer = exchange.send(Call.post("/v1/screenings/addresses/batch", batch(5_000, -1)));
    assertThat(answer.status()).as(answer.brief()).isEqualTo(413);
    assertProblem(answer, "too-many-items");
  }

  @Test
  void aBadItemOfABatchIsNamedAndNothingIsKept() {
    Answer answer = exchange.send(Call.post("/v1/screenings/addresses/batch", batch(20, 17)));
    assertRefused(answer, 422, "invalid-address", "/items/17/address");
  }

  @Test
  void anIdThatReturnsWithAnotherContentIsRefused() {
    String id = newId();
    assertThat(exchange.send(Call.post("/v1/transfers", transfer(id))).status()).isEqualTo(201);
    String other = transfer(id).replace("\"amount\": \"1\"", "\"amount\": \"2\"");
    Answer answer = exchange.send(Call.post("/v1/transfers", other));
    assertThat(answer.status()).as(answer.brief()).isEqualTo(409);
    assertProblem(answer, "duplicate-id");
  }

  @Test
  void anIdThatReturnsWithTheSameContentIsAnsweredAsBefore() {
    String body = transfer(newId());
    Answer first = exchange.send(Call.post("/v1/transfers", body));
    Answer second = exchange.send(Call.post("/v1/transfers", body));
    assertThat(second.status()).as(second.brief()).isEqualTo(200);
    assertThat(second.json()).isEqualTo(first.json());
  }

  @Test
  void anIdempotencyKeyThatReturnsWithAnotherBodyIsRefused() {
    Map<String, String> key = Map.of("Idempotency-Key", newId());
    assertThat(exchange.send(Call.post("/v1/transfers", transfer(newId())), key).status())
        .isEqualTo(201);
    Answer answer = exchange.send(Call.post("/v1/transfers", transfer(newId())), key);
    assertThat(answer.status()).as(answer.brief()).isEqualTo(422);
    assertProblem(answer, "idempotency-key-reused");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "two words"})
  void anIdempotencyKeyThatIsNoneIsAskedFor(String key) {
    Answer answer =
        exchange.send(
            Call.post("/v1/transfers", transfer(newId())), Map.of("Idempotency-Key", key));
    assertThat(answer.status()).as(answer.brief()).isEqualTo(400);
    assertProblem(answer, "idempotency-key-missing");
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /v1/transfers?limit=5000, 400",
    "GET, /v1/transfers?cursor=forged, 400",
    "GET, /v1/transfers/not-a-uuid, 404",
    "GET, /v1/nothing-here, 404",
    "DELETE, /v1/transfers, 405"
  })
  void aRequestThatMakesNoSenseIsToldSo(String method, String path, int status) {
    Answer answer = exchange.send(new Call(method, path, null, null));
    assertThat(answer.status()).as(answer.brief()).isEqualTo(status);
    assertProblem(answer);
  }

  @Test
  void anotherMediaTypeIsRefused() {
    byte[] xml = "<transfer/>".getBytes(StandardCharsets.UTF_8);
    Answer answer = exchange.send(new Call("POST", "/v1/transfers", "application/xml", xml));
    assertThat(answer.status()).as(answer.brief()).isEqualTo(415);
    assertProblem(answer, "unsupported-media-type");
  }

  @Test
  void theOperatorMayNotAskAboutTransfersEvenWithGoodInput() {
    assertThat(operator.send(Call.post("/v1/transfers", transfer(newId()))).status())
        .isEqualTo(403);
  }

  private static String transfer(String id) {
    return """
    {"externalId": "%s", "rail": "CHAIN", "direction": "INBOUND",
     "customer": {"reference": "I-1", "kind": "PERSON"},
     "network": "ethereum", "asset": "ETH", "amount": "1",
     "counterpartyAddress": "%s", "occurredAt": "2025-11-20T00:00:00Z"}
    """
        .formatted(id, GOOD_ADDRESS);
  }

  private static String batch(int size, int bad) {
    return IntStream.range(0, size)
        .mapToObj(
            item ->
                "{\"network\": \"ethereum\", \"address\": \"%s\"}"
                    .formatted(item == bad ? "0xnot" : GOOD_ADDRESS))
        .collect(Collectors.joining(",", "{\"items\": [", "]}"));
  }

  private static String newId() {
    return "input-" + UUID.randomUUID();
  }

  private static void assertRefused(Answer answer, int status, String problem, String pointer) {
    assertThat(answer.status()).as(answer.brief()).isEqualTo(status);
    assertProblem(answer, problem);
    assertThat(answer.json().path("errors").path(0).path("pointer").asText())
        .as(answer.brief())
        .isEqualTo(pointer);
  }

  static void assertProblem(Answer answer, String... oneOf) {
    assertThat(answer.headers().firstValue("content-type").orElse(""))
        .as(answer.brief())
        .startsWith("application/problem+json");
    assertThat(answer.json().path("status").asInt()).isEqualTo(answer.status());
    assertThat(answer.body()).doesNotContain("Exception", "\tat ", "io.haetae", "org.hibernate");
    if (oneOf.length > 0) {
      assertThat(answer.json().path("type").asText().replace("urn:haetae:problem:", ""))
          .as(answer.brief())
          .isIn((Object[]) oneOf);
    }
  }
}
