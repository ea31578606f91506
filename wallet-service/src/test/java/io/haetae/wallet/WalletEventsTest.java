package io.haetae.wallet;

import static io.haetae.wallet.WalletApi.importList;
import static io.haetae.wallet.WalletApi.screen;
import static io.haetae.wallet.WalletApi.transfer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.haetae.contracts.event.EventHeaders;
import io.haetae.contracts.event.Topics;
import io.haetae.contracts.screening.TransferScreened;
import io.haetae.contracts.screening.WalletScreened;
import io.haetae.contracts.verdict.Action;
import io.haetae.contracts.verdict.RiskLevel;
import io.haetae.testing.EmbeddedServers;
import io.haetae.testing.TestBroker;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What other services get to know, and what they never do. */
@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "wallet"))
class WalletEventsTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Inject DataSource database;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String brokers;

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  @ConfigProperty(name = "quarkus.flyway.username")
  String owner;

  @ConfigProperty(name = "quarkus.flyway.password")
  String password;

  @BeforeEach
  void loadLists() {
    TestLists.load();
  }

  @Test
  void everyTransferIsAnnouncedOnceHoweverOftenItIsPosted() {
    var body = body("T-" + UUID.randomUUID(), TestLists.LISTED_BITCOIN);
    String id = transfer(body).statusCode(201).extract().path("id");
    transfer(body).statusCode(200);
    String later =
        transfer(body("T-" + UUID.randomUUID(), TestLists.UNLISTED)).extract().path("id");

    await().atMost(PATIENCE).until(() -> !screened(later).isEmpty());

    assertThat(screened(later).getFirst().verdict().action()).isEqualTo(Action.PROCEED);
    List<TransferScreened> events = screened(id);
    assertThat(events).hasSize(1);
    TransferScreened event = events.getFirst();
    assertThat(event.version()).isEqualTo(1);
    assertThat(event.tenant()).isEqualTo("bank-a");
    assertThat(event.verdict().level()).isEqualTo(RiskLevel.SEVERE);
    ConsumerRecord<String, byte[]> received = received(Topics.TRANSFER_SCREENED, id);
    assertThat(received.key()).isEqualTo("bank-a:" + event.customer());
    assertThat(TestBroker.header(received, EventHeaders.TENANT)).isEqualTo("bank-a");
    assertThat(TestBroker.header(received, EventHeaders.TYPE))
        .isEqualTo("io.haetae.transfer.screened.v1");
  }

  @Test
  void refusedRequestAnnouncesNothing() {
    var body = body("T-" + UUID.randomUUID(), TestLists.UNLISTED);
    String first = transfer(body).statusCode(201).extract().path("id");
    await().atMost(PATIENCE).until(() -> !screened(first).isEmpty());
    int before = announced();
    body.put("amount", "7");
    transfer(body).statusCode(409);
    body.put("amount", "none");
    transfer(body).statusCode(400);
    String later =
        transfer(body("T-" + UUID.randomUUID(), TestLists.UNLISTED)).extract().path("id");

    await().atMost(PATIENCE).until(() -> !screened(later).isEmpty());

    assertThat(announced()).isEqualTo(before + 1);
  }

  @Test
  void verdictsOnOneAddressShareAKeyWhateverTheSpelling() {
    String lower = TestLists.FORMER_MIXER.toLowerCase(java.util.Locale.ROOT);
    String one = screen(Map.of("address", TestLists.FORMER_MIXER)).extract().path("id");
    String other = screen(Map.of("network", "bsc", "address", lower)).extract().path("id");

    await().atMost(PATIENCE).until(() -> !walletScreened(other).isEmpty());

    assertThat(walletScreened(one).getFirst().version()).isEqualTo(1);
    assertThat(received(Topics.WALLET_SCREENED, one).key())
        .isEqualTo("bank-a:EVM:" + TestLists.FORMER_MIXER)
        .isEqualTo(received(Topics.WALLET_SCREENED, other).key());
  }

  @Test
  void proposalAndActivationAreAnnouncedWithoutEntries() {
    String source = "test-" + UUID.randomUUID();
    importList(
            source,
            Map.of("format", "ADDRESS_JSON", "asset", "XBT"),
            "[\"1111111111111111111114oLvT2\"]".getBytes(StandardCharsets.UTF_8))
        .statusCode(201);

    await().atMost(PATIENCE).until(() -> activations(source).size() == 2);

    assertThat(activations(source))
        .allMatch(event -> event.contains("\"entries\":1"))
        .noneMatch(event -> event.contains("1111111111111111111114oLvT2"));
    assertThat(activations(source).getFirst()).contains("\"waiting\":\"PROPOSED\"");
    assertThat(activations(source).getLast()).doesNotContain("waiting");
  }

  @Test
  void customersAndMemosStayInTheInstitutionsOwnTables() throws SQLException {
    String marker = "MARKER" + UUID.randomUUID().toString().replace("-", "");
    var body = body("ext-" + marker, TestLists.LISTED_BITCOIN);
    body.put("customer", Map.of("reference", "ref-" + marker, "kind", "PERSON"));
    body.put("memo", "memo-" + marker);
    String id = transfer(body).statusCode(201).extract().path("id");
    body.put("amount", "7");
    String refusal = transfer(body).statusCode(409).extract().asString();
    body.put("amount", "none");
    String invalid = transfer(body).statusCode(400).extract().asString();

    await().atMost(PATIENCE).until(() -> !screened(id).isEmpty());

    ConsumerRecord<String, byte[]> received = received(Topics.TRANSFER_SCREENED, id);
    assertThat(new String(received.value(), StandardCharsets.UTF_8)).doesNotContain(marker);
    assertThat(received.key()).doesNotContain(marker);
    received
        .headers()
        .forEach(
            header ->
                assertThat(new String(header.value(), StandardCharsets.UTF_8))
                    .doesNotContain(marker));
    assertThat(refusal).doesNotContain(marker);
    assertThat(invalid).doesNotContain(marker);
    assertThat(auditText()).contains(id).doesNotContain(marker);
  }

  @Test
  void rowsOfAnotherTenantAreInvisibleToTheServicesOwnRole() throws SQLException {
    transfer(body("T-" + UUID.randomUUID(), TestLists.UNLISTED)).statusCode(201);
    screen(Map.of("address", TestLists.UNLISTED)).statusCode(201);
    for (String table : List.of("customer", "transfer_screening", "address_screening")) {
      assertThat(countAs("bank-a", table)).as(table).isPositive();
      assertThat(countAs("exchange-c", table)).as(table).isZero();
    }
  }

  private static Map<String, Object> body(String externalId, String address) {
    return new java.util.HashMap<>(
        Map.of(
            "externalId", externalId,
            "rail", "CHAIN",
            "direction", "INBOUND",
            "customer", Map.of("reference", "C-7", "kind", "PERSON"),
            "asset", "BTC",
            "amount", "1",
            "counterpartyAddress", address,
            "occurredAt", "2026-11-20T00:00:00Z"));
  }

  private List<TransferScreened> screened(String id) {
    return TestBroker.at(brokers)
        .bodies(Topics.TRANSFER_SCREENED, TransferScreened.class, UUID.fromString(id));
  }

  private List<WalletScreened> walletScreened(String id) {
    return TestBroker.at(brokers)
        .bodies(Topics.WALLET_SCREENED, WalletScreened.class, UUID.fromString(id));
  }

  private ConsumerRecord<String, byte[]> received(String topic, String subject) {
    return TestBroker.at(brokers).about(topic, UUID.fromString(subject)).getFirst();
  }

  private List<String> activations(String source) {
    return TestBroker.at(brokers).read(Topics.WATCHLIST_ACTIVATED).stream()
        .filter(r -> source.equals(r.key()))
        .map(r -> new String(r.value(), StandardCharsets.UTF_8))
        .toList();
  }

  /** First verdicts on bank A's transfers that were announced. */
  private int announced() {
    return (int)
        TestBroker.at(brokers).read(Topics.TRANSFER_SCREENED).stream()
            .filter(told -> "bank-a".equals(TestBroker.header(told, EventHeaders.TENANT)))
            .filter(told -> "1".equals(TestBroker.header(told, EventHeaders.AGGREGATE_VERSION)))
            .map(told -> TestBroker.header(told, EventHeaders.ID))
            .distinct()
            .count();
  }

  private long countAs(String tenant, String table) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("select set_config('app.tenant', '" + tenant + "', false)");
      try (ResultSet row = statement.executeQuery("select count(*) from " + table)) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private String auditText() throws SQLException {
    StringBuilder text = new StringBuilder();
    try (Connection connection = DriverManager.getConnection(url, owner, password);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select audit_entry::text from audit_entry")) {
      while (rows.next()) {
        text.append(rows.getString(1)).append('\n');
      }
    }
    return text.toString();
  }
}
