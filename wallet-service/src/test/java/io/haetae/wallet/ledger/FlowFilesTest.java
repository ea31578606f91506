package io.haetae.wallet.ledger;

import static io.haetae.wallet.WalletApi.BANK_API;
import static io.haetae.wallet.WalletApi.PLATFORM;
import static io.haetae.wallet.WalletApi.as;
import static io.haetae.wallet.ledger.LedgerApi.imported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.haetae.testing.EmbeddedServers;
import io.haetae.wallet.listing.SharedData;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tables of others, read by a mapping of their columns. */
@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "wallet"))
class FlowFilesTest {
  private static final String TRACED =
      """
      asset: USD
      time: yyyy-MM-dd HH:mm:ss
      columns:
        {time: Timestamp, height: Block, transaction: Tx_hash, from: From, to: To,
         amount: Value_in_USD}
      """;
  private static final String RONIN =
      """
      asset: ETH
      time: ISO
      addressPrefix: '\\x'
      addressPrefixIs: 0x
      columns: {time: block_time, from: from, to: to, amount: total_eth}
      """;
  private static final String WANNACRY =
      """
      asset: BTC
      separator: ', '
      time: yyyy-MM-dd HH:mm:ss
      columns: {time: date, from: sourceAddress, to: destinationWallet, amount: amount}
      """;

  @Inject RecordedLedger ledger;

  @BeforeEach
  void empty() {
    ledger.forget("ethereum");
    ledger.forget("bitcoin");
    LedgerApi.mapping("traced", TRACED);
    LedgerApi.mapping("ronin", RONIN);
    LedgerApi.mapping("wannacry", WANNACRY);
  }

  @Test
  void atomicWalletKeepsItsTransfersAndItsSum() {
    JsonPath read = table("ethereum", "traced", "flows/atomic-wallet/Atomic.csv");

    assertThat(read.getInt("records")).isEqualTo(1_080);
    assertThat(read.getInt("defective")).isZero();
    assertThat(read.getInt("stored") + read.getInt("unmoved")).isEqualTo(1_080);
    assertThat(
            ledger.count(
                """
                select count(distinct address) from (
                  select from_address as address from ledger_transfer where network = 'ethereum'
                  union all select to_address from ledger_transfer where network = 'ethereum') a
                """))
        .isEqualTo(389);
  }

  @Test
  void othersOfTheSameShape() {
    assertThat(table("ethereum", "traced", "flows/lifi/LIFI.csv").getInt("records")).isEqualTo(135);
    assertThat(table("ethereum", "traced", "flows/heist-54m/54m.csv").getInt("records"))
        .isEqualTo(292);
  }

  @Test
  void roninAddressesLoseTheirPrefixAndNoTransactionIsMadeUp() {
    JsonPath read = table("ethereum", "ronin", "flows/ronin/LazarusTabularTxs1322519.csv");

    assertThat(read.getInt("records")).isEqualTo(436);
    assertThat(read.getInt("defective")).isZero();
    assertThat(read.getInt("stored") + read.getInt("unmoved")).isEqualTo(436);
    assertThat(
            ledger.count(
                "select count(*) from ledger_transfer where network = 'ethereum' and tx is not null"))
        .isZero();
    as(BANK_API)
        .get("/v1/ledger/coverage")
        .then()
        .statusCode(200)
        .body("items.find { it.network == 'ethereum' }.fromBlock", nullValue())
        .body(
            "items.find { it.network == 'ethereum' }.extracts.find { it.source == 'flows' }.fromTime",
            containsString("2022-03"));
  }

  @Test
  void wannacryPaymentsAreWholeCoinsWithAPoint() {
    JsonPath read = table("bitcoin", "wannacry", "flows/wannacry/WannaCry.csv");

    assertThat(read.getInt("records")).isEqualTo(302);
    assertThat(
            ledger
                .number("select sum(amount) / 1e8 from ledger_transfer where network = 'bitcoin'")
                .doubleValue())
        .isBetween(28.02, 28.04);
  }

  @Test
  void mappingThatLacksSomethingIsRefusedByName() {
    as(PLATFORM)
        .contentType(ContentType.TEXT)
        .body("asset: USD\ntime: ISO\ncolumns: {time: t, from: f, to: t}\n")
        .put("/v1/ledger/mappings/broken")
        .then()
        .statusCode(400)
        .body("detail", containsString("columns.amount"));
  }

  @Test
  void equalRowsOfOneTableAreDifferentTransfers() {
    String row = "2020-01-01 00:00:00,0x32be343b94f860124dc4fee278fdcbd38c102d88,";
    String table =
        "t,f,to,v\n" + (row + "0xfecab546498f74591d4f6d448a4a63552850f122,1\n").repeat(2);
    LedgerApi.mapping(
        "plain",
        "asset: ETH\ntime: yyyy-MM-dd HH:mm:ss\ncolumns: {time: t, from: f, to: to, amount: v}");

    JsonPath read =
        imported(
            Map.of("network", "ethereum", "format", "MAPPED", "source", "own", "mapping", "plain"),
            table.getBytes(StandardCharsets.UTF_8));

    assertThat(read.getInt("stored")).isEqualTo(2);
  }

  @Test
  void whoMayAndWhatIsRefused() {
    as(BANK_API).get("/v1/ledger/mappings").then().statusCode(403);
    as(BANK_API)
        .contentType(ContentType.BINARY)
        .body(new byte[1])
        .post("/v1/ledger/imports?network=ethereum&format=MAPPED&source=x")
        .then()
        .statusCode(403);
    LedgerApi.post(
            Map.of("network", "ethereum", "format", "BITCOIN_BLOCKS", "source", "x"), new byte[1])
        .statusCode(400);
    LedgerApi.post(Map.of("network", "nowhere", "format", "MAPPED", "source", "x"), new byte[1])
        .statusCode(422);
    LedgerApi.post(
            Map.of("network", "ethereum", "format", "MAPPED", "source", "x", "mapping", "none"),
            new byte[1])
        .statusCode(400);
    JsonPath empty =
        LedgerApi.importFile(
            Map.of("network", "ethereum", "format", "ETHEREUM_ETL_BLOCKS", "source", "x"),
            "<html></html>".getBytes(StandardCharsets.UTF_8));
    assertThat(empty.getString("state")).isEqualTo("FAILED");
    as(PLATFORM)
        .get("/v1/ledger/imports/00000000-0000-7000-8000-000000000000")
        .then()
        .statusCode(404)
        .body("type", equalTo("urn:haetae:problem:not-found"));
  }

  private static JsonPath table(String network, String mapping, String name) {
    return imported(
        Map.of("network", network, "format", "MAPPED", "source", "flows", "mapping", mapping),
        SharedData.bytes(name));
  }
}
