package io.haetae.wallet.graph;

import static io.haetae.wallet.WalletApi.BANK_ANALYST;
import static io.haetae.wallet.WalletApi.as;
import static io.haetae.wallet.attribution.PacksApi.importTags;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.haetae.testing.EmbeddedServers;
import io.haetae.wallet.TestLists;
import io.haetae.wallet.ledger.LedgerApi;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Addresses of which more moved than one answer reads. */
@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "wallet"))
class GraphBoundsTest {
  private static final String THIEF = TestLists.STATE_ACTOR;
  private static final String MULE = "0x" + "1".repeat(40);
  private static final String PAYEE = "0x" + "2".repeat(40);
  private static final String SPAMMER = "0x" + "3".repeat(40);
  private static final String HOARDER =
      "ltc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqpj6zg2";
  private static final String EXCHANGE = "ltc1qw508d6qejxtdg4y5r3zarvary0c5xw7kgmn4n9";

  private static final int JUNK_ASSETS = 6;
  private static final int MORE_THAN_READ = Surroundings.MOST_OF_EACH + 12;
  private static final long START = 1_641_600_000;
  private static final int HOUR = 3_600;

  @Test
  void junkHidesNoPathOfAnAssetThatIsKnown() {
    TestLists.load();
    importSpammed();

    paths("blast", PAYEE, "SOURCE&asset=ETH")
        .body("paths.end", contains(THIEF))
        .body("paths[0].hops", equalTo(2))
        .body("hubsCut", equalTo(0))
        .body("truncated", equalTo(false));
    paths("blast", PAYEE, "SOURCE")
        .body("paths.end", contains(THIEF))
        .body("paths.asset", contains("ETH"))
        .body("hubsCut", equalTo(0))
        .body("cutBy", contains("WORK"));
  }

  @Test
  void periodThatLaterTransactionsFollowIsReadWholeAndWhatIsNotReadIsSaid() {
    importHoard();
    importTags("test/graph-bounds", exchange()).statusCode(201);

    paths("litecoin", HOARDER, "DESTINATION&to=2022-01-08T00:30:00Z")
        .body("paths.end", contains(EXCHANGE))
        .body("truncated", equalTo(false));
    paths("litecoin", HOARDER, "DESTINATION")
        .body("paths", empty())
        .body("hubsCut", equalTo(1))
        .body("truncated", equalTo(true));
  }

  private static ValidatableResponse paths(String network, String address, String direction) {
    return as(BANK_ANALYST)
        .get("/v1/graph/" + network + "/" + address + "/paths?direction=" + direction)
        .then()
        .statusCode(200);
  }

  /** A theft by two hops; later, huge amounts of worthless tokens for each address on the way. */
  private static void importSpammed() {
    imported(
        "blast",
        "ETHEREUM_ETL_TRANSACTIONS",
        "hash,block_number,transaction_index,from_address,to_address,value,block_timestamp\n"
            + "0x1,1,0,%s,%s,1000000000000000000,%d\n".formatted(THIEF, MULE, START)
            + "0x2,2,0,%s,%s,1000000000000000000,%d\n".formatted(MULE, PAYEE, START + HOUR)
            + "0x3,3,0,%s,%s,1,%d\n".formatted(SPAMMER, PAYEE, START + 2 * HOUR));
    imported(
        "blast",
        "ETHEREUM_ETL_TOKEN_TRANSFERS",
        "token_address,from_address,to_address,value,transaction_hash,log_index,block_number\n"
            + IntStream.range(0, 2 * MORE_THAN_READ)
                .mapToObj(GraphBoundsTest::junk)
                .collect(Collectors.joining()));
  }

  private static String junk(int number) {
    String token = "0x" + "90".repeat(19) + "0" + number / 2 % JUNK_ASSETS;
    String to = number % 2 == 0 ? MULE : PAYEE;
    return "%s,%s,%s,1%s,0x3,%d,3\n".formatted(token, SPAMMER, to, "0".repeat(30), number);
  }

  /** Pays an exchange, then nobody but itself. */
  private static void importHoard() {
    imported(
        "litecoin",
        "BITCOIN_ETL",
        IntStream.rangeClosed(0, MORE_THAN_READ)
            .mapToObj(number -> payment(number, number == 0 ? EXCHANGE : HOARDER))
            .collect(Collectors.joining()));
  }

  private static String payment(int number, String to) {
    return """
        {"hash": "hoard%d", "block_number": %d, "block_hash": "h%d", "block_timestamp": %d, \
        "is_coinbase": false, "index": 0, "inputs": [\
        {"index": 0, "spent_transaction_hash": "spent%d", "spent_output_index": 0, \
        "type": "witness", "addresses": ["%s"], "value": 100}], \
        "outputs": [{"index": 0, "type": "witness", "addresses": ["%s"], "value": 100}]}
        """
        .formatted(number, 200 + number, number, START + 60 + number * HOUR, number, HOARDER, to);
  }

  private static String exchange() {
    return """
        title: exchange
        creator: test
        label: Litecoin Exchange
        category: exchange
        confidence: service_data
        source: https://example.org/
        currency: LTC
        tags: [{address: '%s'}]
        """
        .formatted(EXCHANGE);
  }

  private static void imported(String network, String format, String file) {
    LedgerApi.imported(LedgerApi.file(network, format), file.getBytes(StandardCharsets.UTF_8));
  }
}
