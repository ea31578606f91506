package io.haetae.wallet.exposure;

import static io.haetae.wallet.WalletApi.BANK_API;
import static io.haetae.wallet.WalletApi.PLATFORM;
import static io.haetae.wallet.WalletApi.as;
import static io.haetae.wallet.WalletApi.importList;
import static io.haetae.wallet.WalletApi.screen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.haetae.testing.EmbeddedServers;
import io.haetae.wallet.TestLists;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The service may not read the record any more, and new transfers are in it. */
@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "wallet"))
class FailedExposureTest {
  private static final String HEADER =
      "hash,block_number,transaction_index,from_address,to_address,value,block_timestamp\n";
  private static final String CHECK = "verdict.checks.find { it.kind == 'EXPOSURE' }";
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int THIEF = 1;
  private static final int TAINTED = 3;
  private static final int TAINTED_LATER = 4;
  private static final int UNTAINTED = 5;

  @Inject Exposures exposures;
  @Inject MeterRegistry metrics;

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  @ConfigProperty(name = "quarkus.datasource.username")
  String reader;

  @ConfigProperty(name = "quarkus.flyway.username")
  String owner;

  @ConfigProperty(name = "quarkus.flyway.password")
  String password;

  private final int salt = UUID.randomUUID().hashCode() & 0x7fffffff;
  private double failuresBefore;

  @BeforeEach
  void newTransfersThatCannotBeRead() throws SQLException {
    TestLists.load();
    importList(
        "thief-" + salt,
        Map.of("format", "ADDRESS_JSON", "asset", "ETH"),
        bytes("[\"" + address(THIEF) + "\"]"));
    record(move(1, THIEF, TAINTED), move(2, 9, TAINTED_LATER), move(3, 9, UNTAINTED));
    exposures.refresh();
    failuresBefore = metrics.get("haetae.exposure.failures").counter().count();
    record(move(4, TAINTED, TAINTED_LATER));
    tell("revoke select on ledger_transfer from " + reader);
    assertThatThrownBy(exposures::refresh)
        .hasStackTraceContaining("permission denied for table ledger_transfer");
  }

  @AfterEach
  void readAgain() throws SQLException {
    tell("grant select on ledger_transfer to " + reader);
    exposures.refresh();
  }

  @Test
  void verdictDoesNotProceedOnExposuresThatDoNotShowWhatIsKnown() {
    asked(TAINTED_LATER)
        .body("verdict.level", equalTo("UNKNOWN"))
        .body("verdict.action", equalTo("HOLD"))
        .body(CHECK + ".status", equalTo("FAILED"))
        .body(
            "verdict.demandedBy.rule",
            hasItem("House policy: exposure does not show what is known"))
        .body("verdict.coverage.notEvaluated", hasItem("EXPOSURE"))
        .body("verdict.coverage.ledger[0].answer", equalTo("BEHIND"))
        .body("verdict.coverage.ledger[0].behindSince", notNullValue());
    asked(TAINTED).body("verdict.level", equalTo("HIGH")).body(CHECK + ".level", equalTo("HIGH"));
    screen(Map.of("network", "tron", "address", "TLeUZDGLWnyiJVFcp3m3M1782uBsGWa8uf"))
        .body("verdict.coverage.ledger[0].behindSince", nullValue());
  }

  @Test
  void answerSaysSinceWhenItIsBehindAndWhatItRestsOn() {
    as(BANK_API)
        .get("/v1/exposures/gnosis/" + address(TAINTED_LATER))
        .then()
        .statusCode(200)
        .body("answer", equalTo("BEHIND"))
        .body("ledger.behindSince", notNullValue())
        .body("ledger.toTime", notNullValue())
        .body("assets[0].received", equalTo("1"));
  }

  @Test
  void operatorsSeeIt() {
    asked(UNTAINTED);
    double failedLooks = metrics.get("haetae.behaviour.failures").counter().count();

    asked(UNTAINTED);

    assertThat(metrics.get("haetae.behaviour.failures").counter().count())
        .isEqualTo(failedLooks + 1);
    assertThat(metrics.get("haetae.exposure.failures").counter().count())
        .isEqualTo(failuresBefore + 1);
    assertThat(behind()).isPositive();
  }

  @Test
  void whatFailedIsJudgedAgainOnceItIsKnown() throws SQLException {
    String later = asked(TAINTED_LATER).extract().path("id");
    String never = asked(UNTAINTED).extract().path("id");

    readAgain();

    assertThat(behind()).isZero();
    newer(later, "HIGH");
    newer(never, "LOW");
    asked(UNTAINTED)
        .body("verdict.action", equalTo("PROCEED"))
        .body("verdict.coverage.ledger[0].answer", equalTo("MOSTLY_UNOBSERVED"))
        .body("verdict.coverage.ledger[0].behindSince", nullValue());
  }

  private double behind() {
    return metrics.get("haetae.exposure.behind").tag("network", "gnosis").gauge().value();
  }

  private static void newer(String id, String level) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                as(BANK_API)
                    .get("/v1/screenings/" + id)
                    .then()
                    .body("version", equalTo(2))
                    .body("verdict.level", equalTo(level)));
  }

  private ValidatableResponse asked(int number) {
    return screen(Map.of("network", "gnosis", "address", address(number))).statusCode(201);
  }

  private void tell(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, owner, password);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private void record(String... moves) {
    String id =
        as(PLATFORM)
            .queryParams(
                Map.of(
                    "network", "gnosis", "format", "ETHEREUM_ETL_TRANSACTIONS", "source", "test"))
            .contentType(ContentType.BINARY)
            .body(bytes(HEADER + String.join("", moves)))
            .post("/v1/ledger/imports")
            .then()
            .statusCode(202)
            .extract()
            .path("id");
    String path = "/v1/ledger/imports/" + id;
    await().until(() -> "DONE".equals(as(PLATFORM).get(path).path("state")));
  }

  private String move(int index, int from, int to) {
    return "0x%08x%d,%d,%d,%s,%s,%s,%d%n"
        .formatted(
            salt,
            index,
            170_000_000,
            salt % 100_000 * 10 + index,
            address(from),
            address(to),
            "1000000000000000000",
            1_700_000_000);
  }

  private String address(int number) {
    return "0x%08x%032x".formatted(salt, number);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
