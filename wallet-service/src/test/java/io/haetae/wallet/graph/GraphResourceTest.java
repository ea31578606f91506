package io.haetae.wallet.graph;

import static io.haetae.wallet.WalletApi.AUTHORITY;
import static io.haetae.wallet.WalletApi.BANK_ANALYST;
import static io.haetae.wallet.WalletApi.BANK_API;
import static io.haetae.wallet.WalletApi.OTHER_BANK;
import static io.haetae.wallet.WalletApi.PLATFORM;
import static io.haetae.wallet.WalletApi.as;
import static io.haetae.wallet.WalletApi.transfer;
import static io.haetae.wallet.attribution.PacksApi.importTags;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.haetae.testing.EmbeddedServers;
import io.haetae.wallet.TestLists;
import io.haetae.wallet.ledger.LedgerApi;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A theft of two coins, four hops, an exchange beside them, and a ledger that keeps outputs. */
@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "wallet"))
class GraphResourceTest {
  private static final String THIEF = TestLists.STATE_ACTOR;
  private static final String FIRST = address(1);
  private static final String SECOND = address(2);
  private static final String THIRD = address(3);
  private static final String LAST = address(4);
  private static final String EXCHANGE = address(5);
  private static final String STRANGER = address(6);
  private static final String BORROWED = address(7);
  private static final String HEAD =
      "hash,block_number,transaction_index,from_address,to_address,value,block_timestamp\n";
  private static final String COIN = "000000000000000000";

  /** Day 19000 is 2022-01-08 in UTC. */
  private static final long DAY = 86_400;

  private static final long START = 19_000 * DAY;

  /** The same file again changes nothing. */
  @BeforeEach
  void importLedger() {
    LedgerApi.imported(
        LedgerApi.file("gnosis", "ETHEREUM_ETL_TRANSACTIONS"),
        bytes(
            HEAD
                + row(1, THIEF, FIRST, "2" + COIN)
                + row(2, FIRST, SECOND, "2" + COIN)
                + row(3, SECOND, THIRD, "1" + COIN)
                + row(4, THIRD, LAST, "1" + COIN)
                + row(5, STRANGER, LAST, "3" + COIN)
                + row(6, LAST, EXCHANGE, "1" + COIN)
                + row(7, EXCHANGE, STRANGER, "1" + COIN)
                // A crumb by a shorter way.
                + row(0, THIEF, STRANGER, "1")));
    LedgerApi.imported(
        LedgerApi.file("gnosis", "ETHEREUM_ETL_TOKEN_TRANSFERS"),
        bytes(
            "token_address,from_address,to_address,value,transaction_hash,log_index,block_number\n"
                + "%s,%s,%s,7,0x4,0,104\n".formatted(BORROWED, STRANGER, LAST)));
    as(PLATFORM)
        .contentType(ContentType.BINARY)
        .body(bytes("Date,Close\n2022-01-12,3000\n2022-01-14,3500\n"))
        .put("/v1/prices/XDAI?source=test")
        .then()
        .statusCode(200);
  }

  @BeforeEach
  void lists() {
    TestLists.load();
    importTags(
            "test/graph",
            """
            title: exchange
            creator: test
            label: Busy Exchange
            category: exchange
            confidence: service_data
            source: https://example.org/
            currency: ETH
            tags: [{address: '%s'}]
            """
                .formatted(EXCHANGE))
        .statusCode(201);
  }

  @Test
  void addressSaysWhatIsKnownAndWhatPassed() {
    graph(BANK_ANALYST, "gnosis", THIEF, "")
        .statusCode(200)
        .body("node.category", equalTo("sanctioned-state-actor"))
        .body("node.group", equalTo("SANCTIONS"))
        .body("node.listings.entity", contains("Lazarus Group"))
        .body("totals", hasSize(1))
        .body("totals[0].symbol", equalTo("XDAI"))
        .body("totals[0].sent.units", equalTo("2000000000000000001"))
        .body("totals[0].sent.amount", equalTo("2.000000000000000001"))
        .body("totals[0].sent.usd", nullValue())
        .body("destinations", equalTo(2))
        .body("truncated", equalTo(false))
        .body("basis", equalTo("TRANSFERS"))
        .body("coverage.fromBlock", equalTo(100));
    graph(AUTHORITY, "gnosis", EXCHANGE, "")
        .body("node.category", equalTo("exchange"))
        .body("node.closed", equalTo(true))
        .body("node.labels.label", contains("Busy Exchange"));
  }

  @Test
  void counterpartiesAreAddedUpMostValuableFirstAndUnknownValueIsNotZero() {
    graph(BANK_API, "gnosis", LAST, "/counterparties?direction=IN")
        .statusCode(200)
        .body("total", equalTo(3))
        .body("items.node.address", contains(THIRD, STRANGER, STRANGER))
        .body("items.symbol", contains("XDAI", null, "XDAI"))
        .body("items[0].sum.usd", equalTo("3000.00"))
        .body("items[0].sum.amount", equalTo("1"))
        .body("items[0].sum.count", equalTo(1))
        .body("items[1].asset", equalTo(BORROWED))
        .body("items[1].sum.amount", nullValue())
        .body("items[1].sum.units", equalTo("7"))
        .body("items[1].sum.usd", nullValue())
        .body("items[2].sum.usd", nullValue())
        .body("next", nullValue());
  }

  @Test
  void pagesFollowEachOtherAndAPeriodLimitsThem() {
    String next =
        graph(BANK_API, "gnosis", LAST, "/counterparties?direction=IN&limit=2")
            .body("items", hasSize(2))
            .body("next", notNullValue())
            .extract()
            .path("next");
    graph(BANK_API, "gnosis", LAST, "/counterparties?direction=IN&limit=2&cursor=" + next)
        .body("items", hasSize(1))
        .body("next", nullValue());
    graph(
            BANK_API,
            "gnosis",
            LAST,
            "/counterparties?direction=IN&from=2022-01-13T00:00:00Z&to=2022-01-14T00:00:00Z")
        .body("items.node.address", contains(STRANGER))
        .body("items[0].first", equalTo("2022-01-13T00:00:00Z"));
  }

  @Test
  void pathToTheTheftIsFoundInTheOrderOfTimeAndCarriesWhatItsSmallestTransferLets() {
    graph(BANK_ANALYST, "gnosis", LAST, "/paths?direction=SOURCE&category=sanctioned")
        .statusCode(200)
        .body("paths", hasSize(1))
        .body("paths[0].end", equalTo(THIEF))
        .body("paths[0].hops", equalTo(4))
        .body("paths[0].steps.to", contains(FIRST, SECOND, THIRD, LAST))
        .body("paths[0].most.amount", equalTo("1"))
        .body("nodes", hasSize(5))
        .body("truncated", equalTo(false));
  }

  @Test
  void custodianEndsAPathAndTooFewHopsAreSaid() {
    graph(BANK_ANALYST, "gnosis", LAST, "/paths?direction=DESTINATION")
        .body("paths.end", contains(EXCHANGE))
        .body("paths[0].category", equalTo("exchange"));
    graph(BANK_ANALYST, "gnosis", LAST, "/paths?direction=SOURCE&category=sanctioned&hops=3")
        .body("paths.hops", contains(2))
        .body("truncated", equalTo(true))
        .body("cutBy", contains("HOPS"));
  }

  @ParameterizedTest
  @CsvSource({
    "17, exchange, '', true",
    "12, exchange, mixer, false",
    "13, exchange, sanctioned-entity, false",
    "14, instant-swapper, '', true",
    "15, state-trading-platform, '', false",
    "16, mixer, '', false"
  })
  void serviceEndsAFlowUnlessItIsAMixerOrUnderSanctions(
      String digits, String category, String other, boolean closed) {
    String address = "0x" + digits.repeat(20);
    label(address, category);
    if (!other.isEmpty()) {
      label(address, other);
    }

    graph(BANK_ANALYST, "gnosis", address, "").body("node.closed", equalTo(closed));
  }

  @Test
  void outputsShareInProportionAndSaySo() {
    String payer = "LKVsu3q4F1qVREZ4mxMgL5ZcCH88KhzivD";
    String other = "LKKG9A9a8n7CeHK8Nk7RdNZiCuHZW2U789";
    String payee = "LKQa26zKBtyM2kw6aMEYyj4fCbCqxJyrPw";
    LedgerApi.imported(
        LedgerApi.file("litecoin", "BITCOIN_ETL"),
        bytes(
            """
            {"hash": "aa", "block_number": 100, "block_hash": "b1", "block_timestamp": 1641600000, \
            "is_coinbase": false, "index": 1, "inputs": [\
            {"index": 0, "spent_transaction_hash": "x1", "spent_output_index": 0, "type": "pubkeyhash", \
            "addresses": ["%s"], "value": 300}, \
            {"index": 1, "spent_transaction_hash": "x2", "spent_output_index": 0, "type": "pubkeyhash", \
            "addresses": ["%s"], "value": 100}], \
            "outputs": [{"index": 0, "type": "pubkeyhash", "addresses": ["%s"], "value": 200}, \
            {"index": 1, "type": "pubkeyhash", "addresses": ["%s"], "value": 190}]}
            """
                .formatted(payer, other, payee, payer)));

    graph(BANK_API, "litecoin", payee, "/counterparties?direction=IN")
        .body("basis", equalTo("OUTPUTS_IN_PROPORTION"))
        .body("items.node.address", contains(payer, other))
        .body("items.sum.units", contains("150", "50"));
    graph(BANK_API, "litecoin", payer, "/counterparties?direction=OUT")
        .body("items.node.address", contains(payee))
        .body("items.sum.units", contains("150"));
    graph(BANK_API, "litecoin", payee, "/paths?direction=SOURCE").body("paths", empty());
  }

  @Test
  void whatABankPostedIsShownToThatBankAlone() {
    transfer(
            Map.of(
                "externalId",
                "graph-" + UUID.randomUUID(),
                "rail",
                "CHAIN",
                "direction",
                "INBOUND",
                "customer",
                Map.of("reference", "C-graph", "kind", "PERSON"),
                "network",
                "gnosis",
                "asset",
                "XDAI",
                "amount",
                "0.5",
                "counterpartyAddress",
                THIRD,
                "occurredAt",
                "2022-02-01T00:00:00Z"))
        .statusCode(201);

    graph(BANK_ANALYST, "gnosis", THIRD, "")
        .body("posted.direction", contains("INBOUND"))
        .body("posted[0].asset", equalTo("XDAI"))
        .body("totals[0].sent.amount", equalTo("1"));
    for (String stranger : List.of(OTHER_BANK, AUTHORITY, PLATFORM)) {
      graph(stranger, "gnosis", THIRD, "").statusCode(200).body("posted", empty());
    }
  }

  @Test
  void addressThatNobodySawIsUnknownAndNoError() {
    graph(BANK_API, "gnosis", address(9), "")
        .statusCode(200)
        .body("node.category", nullValue())
        .body("totals", empty())
        .body("firstSeen", nullValue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/counterparties?direction=IN&limit=0",
        "/counterparties?direction=IN&from=yesterday",
        "/counterparties?direction=IN&from=2022-02-01T00:00:00Z&to=2022-01-01T00:00:00Z",
        "/paths?direction=SOURCE&hops=21"
      })
  void badQuestionsNameTheField(String rest) {
    int status = graph(BANK_API, "gnosis", LAST, rest).extract().statusCode();

    assertThat(status).isIn(400, 422);
  }

  @Test
  void onlyKnownNetworksAddressesAndPeople() {
    graph(BANK_API, "gnosis", "0x12", "").statusCode(422).body("type", containsString("address"));
    graph(BANK_API, "nowhere", LAST, "").statusCode(422);
    as("").get("/v1/graph/gnosis/" + LAST).then().statusCode(401);
  }

  private static void label(String address, String category) {
    importTags(
            "test/graph-" + address + category,
            """
            title: label
            creator: test
            label: Somebody
            category: %s
            confidence: service_data
            source: https://example.org/
            currency: ETH
            tags: [{address: '%s'}]
            """
                .formatted(category, address))
        .statusCode(201);
  }

  private static ValidatableResponse graph(
      String bearer, String network, String address, String rest) {
    return as(bearer).get("/v1/graph/" + network + "/" + address + rest).then();
  }

  /** One transfer a day, each in a block of its own. */
  private static String row(int day, String from, String to, String units) {
    return "0x%d,%d,0,%s,%s,%s,%d\n".formatted(day, 100 + day, from, to, units, START + day * DAY);
  }

  private static String address(int digit) {
    return "0x" + Integer.toString(digit).repeat(40);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
