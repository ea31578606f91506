package io.haetae.wallet.rescreening;

import static io.haetae.wallet.WalletApi.posting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.haetae.address.Address;
import io.haetae.address.PayloadType;
import io.haetae.contracts.asset.AddressFamily;
import io.haetae.contracts.event.EventHeaders;
import io.haetae.contracts.event.Topics;
import io.haetae.contracts.identity.Roles;
import io.haetae.contracts.screening.WalletScreened;
import io.haetae.testing.EmbeddedServers;
import io.haetae.testing.TestBroker;
import io.haetae.testing.TestTokens;
import io.haetae.testing.TopicReader;
import io.haetae.wallet.RandomList;
import io.haetae.wallet.TestLists;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/** A million addresses were screened; a list names five hundred of them. */
@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "million"))
class MillionScreenedTest {
  private static final Logger LOG = Logger.getLogger(MillionScreenedTest.class);
  private static final String TENANT = "bank-m";
  private static final String BEARER = TestTokens.bearer("bank-m-api", TENANT, Roles.BANK_API);
  private static final int SCREENED = 1_000_000;
  private static final int LISTED = 500;
  private static final int LISTED_ELSEWHERE = 5_000;
  private static final Duration GOAL = Duration.ofSeconds(20);
  private static final long SEED = 20261123;

  private static final String FILL =
      """
      insert into address_screening
        (tenant, id, version, asked, network, family, address, recorded_at, level, action, verdict,
         inputs, inputs_hash)
      select s.tenant, uuidv7(), 1, m.address, s.network, s.family, m.address, s.recorded_at,
             s.level, s.action, s.verdict, t.inputs::json, sha256(convert_to(t.inputs, 'UTF8'))
      from million m, address_screening s,
        lateral (select replace(s.inputs::text, s.asked, m.address) as inputs) t
      where s.id = '%s'
      order by m.address
      """;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String brokers;

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  @ConfigProperty(name = "quarkus.flyway.username")
  String owner;

  @ConfigProperty(name = "quarkus.flyway.password")
  String password;

  @Test
  void listThatTouchesFiveHundredOfAMillionYieldsExactlyTheirVerdicts() throws Exception {
    long begin = System.nanoTime();
    TestLists.load();
    Random random = new Random(SEED);
    String template = screened(RandomList.randomAddress(random));
    List<String> addresses = screenAMillion(template, random);
    List<String> touched = addresses.subList(0, LISTED);
    RandomList list = new RandomList();
    touched.forEach(address -> list.with("ETH", address));
    for (int i = 0; i < LISTED_ELSEWHERE; i++) {
      list.with("ETH", RandomList.randomAddress(random));
    }

    LOG.infof(
        "%d addresses screened after %d ms", SCREENED, (System.nanoTime() - begin) / 1_000_000);

    List<String> announced = new ArrayList<>();
    long start = System.nanoTime();
    long active;
    try (TopicReader reader = TestBroker.at(brokers).follow(Topics.WALLET_SCREENED)) {
      list.activate();
      active = System.nanoTime();
      await()
          .atMost(GOAL)
          .pollInterval(Duration.ofMillis(100))
          .until(
              () -> {
                announced.addAll(changed(reader));
                return announced.size() >= LISTED;
              });
    }
    long done = System.nanoTime();

    LOG.infof(
        "%d of %d screened addresses have newer verdicts %d ms after the activation, which took %d"
            + " ms",
        LISTED, SCREENED, (done - active) / 1_000_000, (active - start) / 1_000_000);
    assertThat(announced).containsExactlyInAnyOrderElementsOf(touched);
    assertThat(count("select count(*) from address_screening where version = 2")).isEqualTo(LISTED);
    assertThat(count("select count(*) from superseded_verdict")).isEqualTo(LISTED);
  }

  private static String screened(String address) {
    return posting(BEARER, Map.of("address", address))
        .post("/v1/screenings/addresses")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private List<String> screenAMillion(String template, Random random) throws Exception {
    Set<String> distinct = new HashSet<>(SCREENED * 2);
    while (distinct.size() < SCREENED) {
      distinct.add(canonical(random));
    }
    List<String> addresses = new ArrayList<>(distinct);
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      // Two gigabytes are filled in sooner without a log of them; all that is measured is logged.
      statement.execute("alter table address_screening set unlogged");
      statement.execute("create temp table million (address text)");
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn("copy million from stdin", new StringReader(String.join("\n", addresses)));
      assertThat(statement.executeUpdate(FILL.formatted(template))).isEqualTo(SCREENED);
      statement.execute("analyze address_screening");
    }
    return addresses;
  }

  private static String canonical(Random random) {
    byte[] payload = new byte[21];
    random.nextBytes(payload);
    payload[0] = PayloadType.ACCOUNT;
    return Address.of(AddressFamily.EVM, payload).canonical();
  }

  /** The addresses of the changed verdicts that were told since, each as often as it was told. */
  private static List<String> changed(TopicReader reader) {
    return reader
        .arrived(event -> TENANT.equals(TestBroker.header(event, EventHeaders.TENANT)))
        .stream()
        .map(event -> TestBroker.body(event, WalletScreened.class))
        .filter(told -> told.version() > 1)
        .map(WalletScreened::address)
        .toList();
  }

  private long count(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  private Connection connect() throws SQLException {
    Connection connection = DriverManager.getConnection(url, owner, password);
    try (Statement statement = connection.createStatement()) {
      statement.execute("select set_config('app.tenant', '" + TENANT + "', false)");
    }
    return connection;
  }
}
