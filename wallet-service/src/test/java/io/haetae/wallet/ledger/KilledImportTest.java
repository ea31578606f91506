package io.haetae.wallet.ledger;

import static io.haetae.wallet.WalletApi.BANK_API;
import static io.haetae.wallet.WalletApi.as;
import static io.haetae.wallet.ledger.LedgerApi.file;
import static io.haetae.wallet.ledger.LedgerApi.imported;
import static org.assertj.core.api.Assertions.assertThat;

import io.haetae.testing.EmbeddedServers;
import io.haetae.wallet.RandomList;
import io.haetae.wallet.exposure.Exposures;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Connections that die at random instants of an import leave what was committed, and no more. */
@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "wallet"))
class KilledImportTest {
  private static final int TRANSFERS = 20_000;
  private static final int MOST_TRIES = 40;
  private static final String KILL =
      """
      select count(pg_terminate_backend(pid)) from (
        select distinct pid from pg_locks where locktype = 'advisory' and pid <> pg_backend_pid())
        as writers
      """;

  @Inject RecordedLedger ledger;
  @Inject Exposures exposures;

  @BeforeEach
  void empty() {
    new RandomList().with("ETH", "0x%040x".formatted(250)).activate();
    ledger.forget("polygon");
  }

  @Test
  void importThatIsKilledAgainAndAgainEqualsAnUndisturbedOne() {
    long seed = System.nanoTime();
    byte[] transfers = transfers(new Random(seed));
    imported(file("polygon", "ETHEREUM_ETL_TRANSACTIONS"), transfers);
    String undisturbed = ledger.fingerprint("polygon");
    List<Object> funds = funds();
    assertThat(funds.toString()).contains("sanctioned");
    ledger.forget("polygon");

    String id =
        LedgerApi.post(file("polygon", "ETHEREUM_ETL_TRANSACTIONS"), transfers)
            .statusCode(202)
            .extract()
            .path("id");
    int kills = killAtRandom(id, transfers, new Random(seed));

    JsonPath ended = LedgerApi.get(id);
    assertThat(ended.getString("state")).as("seed %d", seed).isEqualTo("DONE");
    assertThat(ended.getInt("stored")).as("seed %d", seed).isEqualTo(TRANSFERS);
    assertThat(ledger.fingerprint("polygon"))
        .as("seed %d, %d kills", seed, kills)
        .isEqualTo(undisturbed);
    assertThat(funds()).as("seed %d, %d kills", seed, kills).isEqualTo(funds);
    assertThat(kills).isPositive();
  }

  /** Each time a little later; whoever was killed is sent the file again. */
  private int killAtRandom(String id, byte[] transfers, Random random) {
    int kills = 0;
    for (int i = 0; i < MOST_TRIES; i++) {
      long after = LedgerApi.get(id).getLong("records") + random.nextInt(3_000);
      JsonPath now = LedgerApi.get(id);
      while ("READING".equals(now.getString("state")) && now.getLong("records") < after) {
        Thread.onSpinWait();
        now = LedgerApi.get(id);
      }
      if ("DONE".equals(now.getString("state"))) {
        return kills;
      }
      kills += Math.toIntExact(ledger.count(KILL));
      await(id);
      LedgerApi.post(file("polygon", "ETHEREUM_ETL_TRANSACTIONS"), transfers).statusCode(202);
    }
    await(id);
    return kills;
  }

  /** The exposures of some addresses to one that is listed, and to what nobody knows. */
  private List<Object> funds() {
    exposures.refresh();
    return IntStream.rangeClosed(1, 50)
        .mapToObj(i -> "/v1/exposures/polygon/0x%040x".formatted(i * 10))
        .map(path -> as(BANK_API).get(path).then().statusCode(200).extract().path("assets"))
        .toList();
  }

  private static void await(String id) {
    org.awaitility.Awaitility.await()
        .until(() -> !"READING".equals(LedgerApi.get(id).getString("state")));
  }

  private static byte[] transfers(Random random) {
    List<String> rows = new ArrayList<>();
    IntStream.range(0, TRANSFERS)
        .forEach(
            i ->
                rows.add(
                    "t%d,%d,0x%x,%d,%s,%s,%d000000000000,%d%n"
                        .formatted(
                            i,
                            i / 50,
                            i / 50,
                            i % 50,
                            address(random),
                            address(random),
                            1 + random.nextInt(1_000_000),
                            1_600_000_000 + i / 50)));
    Collections.shuffle(rows.subList(TRANSFERS / 2, TRANSFERS), random);
    return ("hash,block_number,block_hash,transaction_index,from_address,to_address,value,"
            + "block_timestamp\n"
            + String.join("", rows))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String address(Random random) {
    return "0x%040x".formatted(random.nextInt(500) + 1);
  }
}
