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
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real blocks of Bitcoin, from the form in which they travel into the record. */
@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "wallet"))
class BitcoinBlocksTest {
  private static final String FOLDER = "chain/bitcoin-blocks/bitcoinj_";
  private static final String CONTIGUOUS = FOLDER + "first-100k-blocks.dat";
  private static final int BLOCKS = 439;

  /**
   * Per transaction: what goes in or, for one that creates coins, is created, less what comes out.
   */
  private static final String UNBALANCED =
      """
      with paid as (
        select height, tx_index, sum(value) as value from ledger_output
        where network = 'bitcoin' group by height, tx_index),
      spent as (
        select height, tx_index, sum(value) as value from ledger_input
        where network = 'bitcoin' group by height, tx_index),
      fee as (
        select p.height, sum(s.value - p.value) as value
        from paid p join spent s using (height, tx_index) group by p.height)
      select count(*) from paid p
      left join spent s using (height, tx_index) left join fee f using (height)
      where s.value < p.value
         or p.tx_index = 0 and p.value <> 5000000000 + coalesce(f.value, 0)
         or p.tx_index > 0 and s.value is null
      """;

  @Inject RecordedLedger ledger;

  @BeforeEach
  void empty() {
    ledger.forget("bitcoin");
  }

  @Test
  void contiguousBlocksConserveValueWithFeesAndTwiceDoubleNothing() {
    byte[] blocks = SharedData.bytes(CONTIGUOUS);

    JsonPath first = imported(file("bitcoin", "BITCOIN_BLOCKS"), blocks);

    assertThat(first.getInt("records")).isEqualTo(BLOCKS);
    assertThat(first.getInt("unresolved")).isZero();
    assertThat(first.getInt("defective")).isZero();
    assertThat(first.getInt("fromBlock")).isZero();
    assertThat(first.getInt("toBlock")).isEqualTo(BLOCKS - 1);
    assertThat(ledger.count(UNBALANCED)).isZero();
    assertThat(unspent()).isEqualTo(BLOCKS * 5_000_000_000L);
    String before = ledger.fingerprint("bitcoin");

    imported(file("bitcoin", "BITCOIN_BLOCKS"), blocks);
    JsonPath other =
        imported(
            Map.of("network", "bitcoin", "format", "BITCOIN_BLOCKS", "source", "b", "height", 0),
            blocks);

    assertThat(other.getInt("stored")).isZero();
    assertThat(ledger.fingerprint("bitcoin")).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "169482, 169482",
    "227835, 227835",
    "227836,",
    "363703,",
    "370661,",
    "383616,",
    "481815,",
    "481829,"
  })
  void singleBlockHasUnobservedInputsAndFeesAboveTheSubsidy(long height, Long said) {
    Map<String, Object> parameters =
        said == null
            ? Map.of("network", "bitcoin", "format", "BITCOIN_BLOCKS", "source", "test")
            : Map.of(
                "network", "bitcoin", "format", "BITCOIN_BLOCKS", "source", "test", "height", said);

    JsonPath read = imported(parameters, SharedData.bytes(FOLDER + "block" + height + ".dat"));

    assertThat(read.getLong("fromBlock")).isEqualTo(height);
    assertThat(read.getLong("unresolved"))
        .isPositive()
        .isEqualTo(
            ledger.count(
                "select count(*) from ledger_input where network = 'bitcoin' and value is null"));
    long subsidy = 5_000_000_000L >> (height / 210_000);
    long created =
        ledger.count(
            "select sum(value) from ledger_output where network = 'bitcoin' and tx_index = 0");
    assertThat(created).isBetween(subsidy, subsidy + 1_000_000_000);
  }

  private long unspent() {
    return ledger.count(
        """
        select sum(value) from ledger_output o where network = 'bitcoin' and not exists (
          select from ledger_input i
          where i.network = o.network and i.tx = o.tx and i.output = o.idx)
        """);
  }
}
