package io.haetae.wallet.ledger;

import static io.haetae.wallet.WalletApi.BANK_API;
import static io.haetae.wallet.WalletApi.as;
import static io.haetae.wallet.ledger.LedgerApi.imported;
import static org.assertj.core.api.Assertions.assertThat;

import io.haetae.testing.EmbeddedServers;
import io.haetae.wallet.RandomLabels;
import io.haetae.wallet.exposure.Exposures;
import io.haetae.wallet.listing.SharedData;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published thefts, imported and asked like any other ledger. */
@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "wallet"))
class FlowExposureTest {
  private static final String TRACED =
      """
      asset: USD
      time: yyyy-MM-dd HH:mm:ss
      columns:
        {time: Timestamp, height: Block, transaction: Tx_hash, from: From, to: To,
         amount: Value_in_USD}
      """;

  @Inject RecordedLedger ledger;
  @Inject Exposures exposures;

  /** The theft's share of what arrived is the ledger's, what it omits is unobserved. */
  @ParameterizedTest
  @CsvSource({
    "atomic-wallet, Atomic.csv, 101, 84.8",
    "lifi, LIFI.csv, 33, 0",
    "heist-54m, 54m.csv, 13, 0"
  })
  void everyTerminalIsExposedToTheTheft(
      String folder, String file, int terminals, BigDecimal leastPercent) {
    ledger.forget("ethereum");
    LedgerApi.mapping("traced", TRACED);
    new RandomLabels().with(addresses(folder, "source")).activate();
    imported(
        Map.of("network", "ethereum", "format", "MAPPED", "source", folder, "mapping", "traced"),
        SharedData.bytes("flows/" + folder + "/" + file));
    exposures.refresh();

    List<String> ends = addresses(folder, "terminal");
    BigDecimal arrived = BigDecimal.ZERO;
    for (String terminal : ends) {
      BigDecimal theft = theft("sources", "received", asked(terminal));
      assertThat(theft).as(terminal).isPositive();
      arrived = arrived.add(theft("sources", "held", asked(terminal)));
    }
    BigDecimal sent = BigDecimal.ZERO;
    for (String source : addresses(folder, "source")) {
      sent = sent.add(new BigDecimal(asked(source).getString("assets[0].sent")));
    }

    assertThat(ends).hasSize(terminals);
    assertThat(arrived.movePointRight(2)).isGreaterThanOrEqualTo(sent.multiply(leastPercent));
    assertThat(arrived).isLessThanOrEqualTo(sent);
  }

  private static JsonPath asked(String address) {
    return as(BANK_API).get("/v1/exposures/ethereum/" + address).then().extract().jsonPath();
  }

  private static BigDecimal theft(String side, String figure, JsonPath answer) {
    String amount =
        answer.getString(
            "assets.find { it.symbol == 'USD' }.%s.find { it.category == 'stolen-funds' }.%s"
                .formatted(side, figure));
    return amount == null ? BigDecimal.ZERO : new BigDecimal(amount);
  }

  private static List<String> addresses(String folder, String kind) {
    String text =
        new String(
            SharedData.bytes("flows/" + folder + "/" + kind + " addresses.csv"),
            StandardCharsets.UTF_8);
    return text.lines()
        .map(line -> line.strip().toLowerCase(Locale.ROOT))
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
