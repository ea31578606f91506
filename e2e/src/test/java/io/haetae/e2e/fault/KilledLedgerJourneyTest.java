package io.haetae.e2e.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.haetae.e2e.platform.RunningPlatform;
import io.haetae.local.day.Answer;
import io.haetae.local.day.ApiClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The same ledger is imported into two networks, and the process is killed by -9 in the middle of
 * one import: the exposures of both are equal, to the unit.
 *
 * <p>{@code -Dhaetae.seed=N} repeats a run, {@code -Dhaetae.long=true} kills five times.
 */
@Order(55)
class KilledLedgerJourneyTest {
  private static final long SEED = Long.getLong("haetae.seed", System.nanoTime() & 0xffff_ffffL);
  private static final int KILLS = Boolean.getBoolean("haetae.long") ? 5 : 1;
  private static final int TRANSFERS = 60_000 * KILLS;
  private static final int ADDRESSES = 2_000;
  private static final Duration PATIENCE = Duration.ofSeconds(120);

  /** Listed, and the first to pay. */
  private static final String THIEF = "0x098b716b8aaf21512996dc57eb0615e2383e2f96";

  private final RunningPlatform platform = RunningPlatform.get();
  private final ApiClient operator = platform.client("platform-ops");

  @Test
  void exposuresEqualThoseOfAnUndisturbedImport() {
    byte[] ledger = ledger(new Random(SEED));
    awaitDone(post("base", ledger));

    String killed = post("optimism", ledger);
    for (int i = 0; i < KILLS; i++) {
      killInTheMiddle(killed);
    }
    awaitDone(killed);

    List<String> addresses =
        IntStream.range(0, 40).mapToObj(i -> address(i * ADDRESSES / 40)).toList();
    await("the exposures know the rest of it too, seed " + SEED)
        .atMost(PATIENCE)
        .untilAsserted(
            () -> assertThat(all("optimism", addresses)).isEqualTo(all("base", addresses)));
    assertThat(assets("base", addresses.getFirst()).toString()).contains("sanctioned");
  }

  private void killInTheMiddle(String id) {
    long before = state(id).path("records").asLong();
    await("the import goes on")
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(20))
        .until(() -> isDone(id) || state(id).path("records").asLong() > before);
    assertThat(isDone(id)).as("seed %d: done before it was killed", SEED).isFalse();
    long pid = platform.kill("wallet");
    await("wallet comes back")
        .atMost(PATIENCE)
        .until(() -> platform.pid("wallet") != pid && platform.ready("wallet"));
  }

  private String post(String network, byte[] ledger) {
    Answer answer =
        operator.post(
            "/v1/ledger/imports?network="
                + network
                + "&format=ETHEREUM_ETL_TRANSACTIONS&source=e2e",
            UUID.randomUUID().toString(),
            "application/octet-stream",
            ledger);
    assertThat(answer.status()).as(answer.brief()).isEqualTo(202);
    return answer.json().path("id").asText();
  }

  private void awaitDone(String id) {
    await("import " + id + " is done").atMost(PATIENCE).until(() -> isDone(id));
    assertThat(state(id).path("stored").asInt()).as("seed %d", SEED).isEqualTo(TRANSFERS);
  }

  private boolean isDone(String id) {
    return "DONE".equals(state(id).path("state").asText());
  }

  private JsonNode state(String id) {
    return operator.get("/v1/ledger/imports/" + id).json();
  }

  private List<JsonNode> all(String network, List<String> addresses) {
    return addresses.stream().map(address -> assets(network, address)).toList();
  }

  private JsonNode assets(String network, String address) {
    JsonNode exposures = operator.get("/v1/exposures/" + network + "/" + address).json();
    assertThat(exposures.path("answer").asText()).as(address).isEqualTo("SHOWN");
    return exposures.path("assets");
  }

  private static byte[] ledger(Random random) {
    StringBuilder csv =
        new StringBuilder(
            "hash,block_number,transaction_index,from_address,to_address,value,block_timestamp\n");
    for (int i = 0; i < TRANSFERS; i++) {
      boolean theft = i % 100 == 0;
      String from = theft ? THIEF : address(random.nextInt(ADDRESSES));
      String to = theft ? address(i / 100 % 50) : address(random.nextInt(ADDRESSES));
      csv.append(
          "0x%x,%d,%d,%s,%s,%d000000000000,%d%n"
              .formatted(
                  i,
                  i / 50,
                  i % 50,
                  from,
                  to,
                  1 + random.nextInt(1_000_000),
                  1_700_000_000 + i / 50));
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String address(int number) {
    return "0x7e57%036x".formatted(number);
  }
}
