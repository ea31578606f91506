package io.haetae.wallet.ledger;

import static io.haetae.wallet.ledger.LedgerApi.file;
import static io.haetae.wallet.ledger.LedgerApi.imported;
import static org.assertj.core.api.Assertions.assertThat;

import io.haetae.testing.EmbeddedServers;
import io.haetae.wallet.listing.SharedData;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The exports of bitcoin-etl and ethereum-etl, with their odd cases. */
@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "wallet"))
class EtlImportTest {
  private static final String COINS = "chain/bitcoin-etl/test_export_blocks_job/";
  private static final String ACCOUNTS = "chain/ethereum-etl/";
  private static final String TRACES = ACCOUNTS + "test_export_traces_job/";
  private static final String BLOCKS = "number,hash,parent_hash,timestamp\n";

  @Inject RecordedLedger ledger;

  @BeforeEach
  void empty() {
    for (String network :
        new String[] {"bitcoin", "bitcoin-cash", "zcash", "dogecoin", "ethereum", "tron"}) {
      ledger.forget(network);
    }
  }

  @Test
  void enrichedTransactionsHaveTheirInputsAndBalance() {
    JsonPath read =
        imported(
            file("bitcoin", "BITCOIN_ETL"),
            SharedData.bytes(COINS + "bitcoin/stream_50001_50002/expected_transactions.json"));

    assertThat(read.getInt("records")).isEqualTo(4);
    assertThat(read.getInt("unresolved")).isZero();
    assertThat(sum("ledger_input", "bitcoin")).isEqualTo("15000000000");
    assertThat(sum("ledger_output", "bitcoin")).isEqualTo("25000000000");
  }

  @Test
  void inputsWithoutValueAreCountedAndFoundLater() {
    byte[] bare =
        SharedData.bytes(COINS + "bitcoin/block_with_transactions/expected_transactions.json");
    JsonPath read = imported(file("bitcoin", "BITCOIN_ETL"), bare);
    assertThat(read.getInt("unresolved")).isEqualTo(3);

    imported(
        file("bitcoin", "BITCOIN_ETL"),
        earlier("76a8d70a757be5055f60be076b683897cadaad6b7bdf78c43e39b9d59cb4a6ea"));

    assertThat(
            ledger.count(
                "select count(*) from ledger_input where network = 'bitcoin' and value is null"))
        .isEqualTo(2);
  }

  /** The same coinbase was mined twice before BIP 30; both stand at their heights. */
  @Test
  void duplicateTransactionIdStandsAtBothHeights() {
    String once = text(COINS + "bitcoin_cash/block_with_duplicate_txid/expected_transactions.json");
    String twice = once.replace("91722", "91880").replace("00000000000271a2", "00000000000743f1");

    imported(file("bitcoin-cash", "BITCOIN_ETL"), bytes(once));
    imported(file("bitcoin-cash", "BITCOIN_ETL"), bytes(twice));

    assertThat(sum("ledger_output", "bitcoin-cash")).isEqualTo("10000000000");
    assertThat(ledger.texts("select distinct tx from ledger_output where network = 'bitcoin-cash'"))
        .hasSize(1);
  }

  @Test
  void shieldedValueEntersAndLeavesWithoutAnAddress() {
    imported(
        file("zcash", "BITCOIN_ETL"),
        SharedData.bytes(COINS + "zcash/block_with_shielded_addresses/expected_transactions.json"));

    assertThat(
            ledger.count(
                """
                select sum(value) from ledger_output
                where network = 'zcash' and script = 'shielded' and address is null
                """))
        .isEqualTo(20_240_000);
    assertThat(
            ledger.count(
                """
                select sum(value) from ledger_input
                where network = 'zcash' and script = 'shielded' and tx is null
                """))
        .isEqualTo(57_010_000);
  }

  @Test
  void valuesKeepEveryUnitWhereNodesSpeakInFloats() {
    imported(
        file("dogecoin", "BITCOIN_ETL"),
        SharedData.bytes(
            COINS + "dogecoin/block_with_float_precision_loss/expected_transactions.json"));

    assertThat(
            ledger.count(
                "select count(*) from ledger_output where network = 'dogecoin' and value ="
                    + " 992162973066915"))
        .isEqualTo(1);
    assertThat(
            ledger.texts(
                """
                select distinct tx_index::text from ledger_output
                where network = 'dogecoin' order by 1
                """))
        .containsExactly("0", "1", "2", "3", "4", "5");
  }

  @Test
  void transactionsAndTokenTransfersOfRealBlocks() {
    String folder = ACCOUNTS + "blocks_with_transactions_and_withdrawals/";
    imported(
        file("ethereum", "ETHEREUM_ETL_BLOCKS"), SharedData.bytes(folder + "expected_blocks.csv"));
    JsonPath csv =
        imported(
            file("ethereum", "ETHEREUM_ETL_TRANSACTIONS"),
            SharedData.bytes(folder + "expected_transactions.csv"));
    BigDecimal moved = coin("ethereum");
    JsonPath json =
        imported(
            file("ethereum", "ETHEREUM_ETL_TRANSACTIONS"),
            SharedData.bytes(folder + "expected_transactions.json"));
    JsonPath tokens =
        imported(
            file("ethereum", "ETHEREUM_ETL_TOKEN_TRANSFERS"),
            SharedData.bytes(ACCOUNTS + "blocks_17173049_17173050/expected_token_transfers.json"));

    assertThat(csv.getInt("defective")).isZero();
    assertThat(json.getInt("stored")).isZero();
    assertThat(json.getInt("duplicates")).isEqualTo(csv.getInt("stored"));
    assertThat(coin("ethereum")).isEqualByComparingTo(moved);
    assertThat(tokens.getInt("stored") + tokens.getInt("unmoved"))
        .isEqualTo(tokens.getInt("records"));
  }

  /** The same transactions with receipts: those that failed fall, whichever file came first. */
  @Test
  void failedTransactionMovesNothingWhicheverExportComesFirst() {
    String folder = ACCOUNTS + "blocks_17173049_17173050/";
    byte[] receipts = SharedData.bytes(folder + "expected_transactions.json");
    byte[] bare =
        SharedData.bytes(
            ACCOUNTS + "blocks_with_transactions_and_withdrawals/expected_transactions.json");

    imported(file("ethereum", "ETHEREUM_ETL_TRANSACTIONS"), bare);
    imported(file("ethereum", "ETHEREUM_ETL_TRANSACTIONS"), receipts);
    BigDecimal bareFirst = coin("ethereum");
    ledger.forget("ethereum");
    imported(file("ethereum", "ETHEREUM_ETL_TRANSACTIONS"), receipts);
    BigDecimal alone = coin("ethereum");
    imported(file("ethereum", "ETHEREUM_ETL_TRANSACTIONS"), bare);

    assertThat(bareFirst).isEqualByComparingTo(alone);
    assertThat(coin("ethereum")).isEqualByComparingTo(alone);
  }

  @Test
  void feesLeaveTheLedgerOnceEvenOfWhatFailed() {
    byte[] receipts =
        SharedData.bytes(ACCOUNTS + "blocks_17173049_17173050/expected_transactions.json");

    JsonPath first = imported(file("ethereum", "ETHEREUM_ETL_TRANSACTIONS"), receipts);

    assertThat(
            ledger.count(
                """
                select count(distinct (height, tx_index)) from ledger_transfer
                where network = 'ethereum' and to_address is null
                """))
        .isEqualTo(first.getInt("records"));
    assertThat(
            ledger.number(
                """
                select amount from ledger_transfer
                where network = 'ethereum' and height = 17173049 and tx_index = 0
                  and to_address is null
                """))
        .as("85143 units of work at 80869370967 wei")
        .isEqualByComparingTo("6885460852243281");
    assertThat(first.getInt("unmoved")).isZero();
  }

  @Test
  void tracesMoveWhatSucceededAndTheirBlocksGiveTheTime() {
    JsonPath early =
        imported(
            file("ethereum", "ETHEREUM_ETL_TRACES"),
            SharedData.bytes(TRACES + "block_with_subtraces/expected_traces.csv"));
    assertThat(early.getString("defects[0].reason")).isEqualTo("time");
    ledger.forget("ethereum");

    imported(
        file("ethereum", "ETHEREUM_ETL_BLOCKS"),
        bytes(
            BLOCKS
                + "1000000,0xa,0x9,1455404053\n1000690,0xb,0x0,1455414000\n"
                + "1000895,0xc,0x0,1455417000\n1011973,0xd,0x0,1455580000\n"));
    JsonPath subtraces = traces("block_with_subtraces");
    JsonPath error = traces("block_with_error");
    traces("block_with_suicide");
    traces("block_with_create");

    assertThat(subtraces.getInt("stored")).isEqualTo(3);
    assertThat(subtraces.getInt("unmoved")).as("callcode").isEqualTo(1);
    assertThat(error.getInt("stored")).isEqualTo(2);
    assertThat(error.getInt("unmoved")).as("out of gas").isEqualTo(1);
    assertThat(
            ledger.count(
                """
                select count(*) from ledger_transfer
                where network = 'ethereum' and height = 1011973 and amount = 50000000000000000
                """))
        .as("self-destruct")
        .isEqualTo(1);
    assertThat(
            ledger.count(
                "select count(*) from ledger_transfer where network = 'ethereum' and from_address"
                    + " is null"))
        .as("rewards")
        .isEqualTo(4);
  }

  @Test
  void tracesAndTransactionsOfOneBlockMoveValueOnce() {
    imported(
        file("ethereum", "ETHEREUM_ETL_TRACES"),
        SharedData.bytes(ACCOUNTS + "blocks_508110_508110/expected_traces.json"));
    BigDecimal moved = coin("ethereum");

    JsonPath same =
        imported(
            file("ethereum", "ETHEREUM_ETL_TRANSACTIONS"),
            bytes(
                "hash,block_number,transaction_index,from_address,to_address,value,block_timestamp\n"
                    + "0x435f5f71090a14a7eca2d7c14103f9dbaa962777bc959794e5c6d17ed771406e,508110,1,0xfecab546498f74591d4f6d448a4a63552850f122,0x32be343b94f860124dc4fee278fdcbd38c102d88,4949989500000000000,1446973196\n"));

    assertThat(same.getInt("duplicates")).isEqualTo(1);
    assertThat(coin("ethereum")).isEqualByComparingTo(moved);
  }

  @Test
  void tronExportsInTheSameShapeAreReadInEachSpelling() {
    imported(
        file("tron", "ETHEREUM_ETL_TRANSACTIONS"),
        bytes(
            "hash,block_number,transaction_index,from_address,to_address,value,block_timestamp\n"
                + "a1,70000000,0,TLeUZDGLWnyiJVFcp3m3M1782uBsGWa8uf,"
                + "41751e76e8199196d454941c45d1b3a323f1433bd6,5000000,1735689600\n"));
    imported(
        file("tron", "ETHEREUM_ETL_TOKEN_TRANSFERS"),
        bytes(
            "token_address,from_address,to_address,value,transaction_hash,log_index,block_number\n"
                + "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t,0x751e76e8199196d454941c45d1b3a323f1433bd6,"
                + "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t,7,a1,0,70000000\n"));

    assertThat(
            ledger.texts(
                "select distinct from_address from ledger_transfer where network = 'tron'"))
        .containsExactly("TLeUZDGLWnyiJVFcp3m3M1782uBsGWa8uf");
    assertThat(ledger.texts("select asset from ledger_transfer where network = 'tron' order by 1"))
        .containsExactly("TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t", "TRX");
  }

  @Test
  void defectiveRecordsAreCountedByReasonAndTheRestIsTaken() {
    JsonPath read =
        imported(
            file("ethereum", "ETHEREUM_ETL_TRANSACTIONS"),
            bytes(
                "hash,block_number,transaction_index,from_address,to_address,value,block_timestamp\n"
                    + "0x1,1,0,0xfecab546498f74591d4f6d448a4a63552850f122,0x32be343b94f860124dc4fee278fdcbd38c102d88,5,1\n"
                    + "0x2,1,1,0xfecab546498f74591d4f6d448a4a63552850f122,0x32be343b94f860124dc4fee278fdcbd38c102d88,-5,1\n"
                    + "0x3,1,2,0xfecab546498f74591d4f6d448a4a63552850f1,0x32be343b94f860124dc4fee278fdcbd38c102d88,5,1\n"
                    + "0x4,1,3,0xfecab546498f74591d4f6d448a4a63552850f122,0x32be343b94f860124dc4fee278fdcbd38c102d88,1e400,1\n"
                    + "0x5,one"));

    assertThat(read.getInt("stored")).isEqualTo(1);
    assertThat(read.getInt("defective")).isEqualTo(4);
    assertThat(read.getList("defects.reason", String.class))
        .containsExactly("value", "block_number", "from_address");
  }

  private JsonPath traces(String block) {
    return imported(
        file("ethereum", "ETHEREUM_ETL_TRACES"),
        SharedData.bytes(TRACES + block + "/expected_traces.csv"));
  }

  private BigDecimal coin(String network) {
    return ledger.number(
        "select sum(amount) from ledger_transfer where network = ? and asset = 'ETH'", network);
  }

  private String sum(String table, String network) {
    return ledger
        .number("select sum(value) from " + table + " where network = ?", network)
        .toPlainString();
  }

  private static byte[] earlier(String hash) {
    return bytes(
        """
        {"hash": "%s", "block_number": 40000, "block_hash": "aa", "block_timestamp": 1265000000, \
        "is_coinbase": true, "index": 0, "inputs": [], "outputs": [{"index": 0, "type": "pubkey", \
        "addresses": ["1DoQeKfU3dYhN9bxMpFFcVUnufCPDqSPae"], "value": 5000000000}]}
        """
            .formatted(hash));
  }

  private static String text(String name) {
    return new String(SharedData.bytes(name), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
