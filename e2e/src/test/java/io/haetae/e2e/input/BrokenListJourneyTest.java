package io.haetae.e2e.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.haetae.e2e.platform.Call;
import io.haetae.e2e.platform.Caller;
import io.haetae.e2e.platform.People;
import io.haetae.e2e.platform.RunningPlatform;
import io.haetae.e2e.platform.SampleLists;
import io.haetae.local.day.Answer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A broken list file arrives: it is refused, and the last good list stays and tells its age. */
@Order(31)
class BrokenListJourneyTest {
  private static final String SOURCE = "ofac-dprk";
  private static final String LISTED = "0x098B716B8Aaf21512996dC57EB0615e2383E2f96";
  private static final byte[] GOOD = SampleLists.content("ofac-dprk.json");

  private static People people;

  @BeforeAll
  static void prepare() {
    people = People.of(RunningPlatform.get());
  }

  static Stream<Arguments> broken() {
    return Stream.of(
        Arguments.of("empty", "HAETAE_JSON", new byte[0]),
        Arguments.of("truncated", "HAETAE_JSON", Arrays.copyOf(GOOD, GOOD.length * 2 / 3)),
        Arguments.of("of another encoding", "HAETAE_JSON", inUtf16()),
        Arguments.of("with bytes that are no UTF-8", "HAETAE_JSON", withBytes(0xC3, 0x28)),
        Arguments.of("without entries", "HAETAE_JSON", withoutEntries()),
        Arguments.of("of an address list, empty", "ADDRESS_JSON", bytes("[]")),
        Arguments.of("of an address list, truncated", "ADDRESS_JSON", bytes("[\"0x098B")),
        Arguments.of("native and empty", "OFAC_SDN_CSV", new byte[0]),
        Arguments.of("native and cut in a row", "OFAC_SDN_CSV", bytes("36,\"AEROCARIBBEAN")));
  }

  @ParameterizedTest(name = "a list {0} is refused")
  @MethodSource("broken")
  void aBrokenListIsRefusedAndTheLastGoodOneStays(String how, String format, byte[] content) {
    JsonNode before = watchlist();
    Answer answer = upload(format, content);
    assertThat(answer.status()).as(how + ": " + answer.brief()).isEqualTo(422);
    BadInputJourneyTest.assertProblem(answer, "invalid-list");
    assertThat(answer.json().path("errors")).as("names file or row").isNotEmpty();
    JsonNode after = watchlist();
    assertThat(after.path("snapshot")).isEqualTo(before.path("snapshot"));
    assertThat(after.path("entries")).isEqualTo(before.path("entries"));
    assertThat(after.path("ageSeconds").asLong()).isNotNegative();
    assertThat(after.path("lastFailure").path("detail").asText()).isNotBlank();
    assertThat(levelOfListed()).isEqualTo("SEVERE");
  }

  @Test
  void theSameListAgainEndsTheFailure() {
    upload("HAETAE_JSON", new byte[0]);
    String before = watchlist().path("snapshot").asText();
    Answer answer = upload("HAETAE_JSON", GOOD);
    assertThat(answer.ok()).as(answer.brief()).isTrue();
    assertThat(watchlist().path("snapshot").asText()).isEqualTo(before);
  }

  private static Answer upload(String format, byte[] content) {
    String path =
        "/v1/watchlists/%s/snapshots?format=%s&publishedOn=2025-11-28%s"
            .formatted(SOURCE, format, format.equals("ADDRESS_JSON") ? "&asset=ETH" : "");
    return people.operator().send(new Call("POST", path, "application/octet-stream", content));
  }

  private static JsonNode watchlist() {
    Answer answer = people.operator().send(Call.get("/v1/watchlists"));
    assertThat(answer.status()).as(answer.brief()).isEqualTo(200);
    return answer
        .json()
        .path("items")
        .valueStream()
        .filter(list -> list.path("source").asText().equals(SOURCE))
        .findFirst()
        .orElseThrow();
  }

  private static String levelOfListed() {
    Caller exchange = people.system("exchange-b");
    String body = "{\"network\": \"bsc\", \"address\": \"" + LISTED + "\"}";
    Answer answer = exchange.send(Call.post("/v1/screenings/addresses", body), Map.of());
    return answer.json().path("verdict").path("level").asText();
  }

  private static byte[] withBytes(int... extra) {
    String text = new String(GOOD, StandardCharsets.ISO_8859_1);
    StringBuilder inserted = new StringBuilder();
    Arrays.stream(extra).forEach(value -> inserted.append((char) value));
    return text.replaceFirst("snowsjohn", inserted.toString())
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] inUtf16() {
    return new String(GOOD, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16);
  }

  private static byte[] withoutEntries() {
    String text = new String(GOOD, StandardCharsets.UTF_8);
    return bytes(text.substring(0, text.indexOf("\"entries\"")) + "\"entries\": []}");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
