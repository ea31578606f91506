package io.haetae.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.haetae.contracts.event.EventHeaders;
import io.haetae.contracts.event.Topics;
import io.haetae.local.kafka.KafkaConfig;
import io.haetae.local.kafka.KafkaServer;
import io.haetae.local.process.Ports;
import io.haetae.testing.EmbeddedServers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** The relay on a real database and a broker of its own, which the tests kill. */
class OutboxRelayTest {
  private static final Duration LIMIT = Duration.ofSeconds(90);
  private static final String TOPIC = Topics.TRANSFER_SCREENED;

  @TempDir static Path folder;

  private static Map<String, String> settings;
  private static KafkaConfig brokerConfig;
  private static KafkaServer broker;

  private final List<RelayProcess> relays = new ArrayList<>();
  private final OutboxTable table = new OutboxTable();
  private final Map<String, List<UUID>> written = new LinkedHashMap<>();

  @BeforeAll
  static void startServers() throws Exception {
    EmbeddedServers servers = new EmbeddedServers();
    servers.init(Map.of("database", "relay"));
    settings = servers.start();
    Flyway.configure()
        .dataSource(
            settings.get("quarkus.datasource.jdbc.url"),
            settings.get("quarkus.flyway.username"),
            settings.get("quarkus.flyway.password"))
        .placeholders(Map.of("appRole", settings.get("quarkus.datasource.username")))
        .load()
        .migrate();
    brokerConfig =
        KafkaConfig.small(
            folder.resolve("kafka"), folder.resolve("kafka.log"), Ports.free(), Ports.free());
    broker = KafkaServer.start(brokerConfig);
    broker.ensureTopics();
  }

  @AfterAll
  static void stopBroker() {
    broker.process().kill();
  }

  @BeforeEach
  void emptyTheOutbox() throws SQLException {
    execute("delete from outbox");
  }

  @AfterEach
  void stopRelays() throws InterruptedException {
    for (RelayProcess relay : relays) {
      relay.stop();
    }
  }

  @Test
  void orderPerKeyIsKeptThroughABrokerThatIsKilledTwice() throws Exception {
    RelayProcess relay = start();
    for (int round = 0; round < 2; round++) {
      write(20, 100);
      relay.signal().raise();
      await().atMost(LIMIT).until(() -> pending() < 1500);
      broker.process().kill();
      write(20, 20);
      relay.signal().raise();
      broker = KafkaServer.start(brokerConfig);
    }

    await().atMost(LIMIT).until(() -> pending() == 0);
    assertThat(arrivedInFirstOrder()).isEqualTo(written);
  }

  @Test
  void keyStopsAtItsFirstFailureWhileOthersGoOn() throws Exception {
    UUID tooLarge = write("stuck", incompressible(400_000));
    UUID behind = write("stuck", "small");
    UUID free = write("free", "small");
    start();

    await().atMost(LIMIT).until(() -> arrived("free").contains(free));
    await().during(Duration.ofSeconds(1)).atMost(LIMIT).until(() -> arrived("stuck").isEmpty());

    execute("update outbox set body = '{}' where event_id = '" + tooLarge + "'");
    await().atMost(LIMIT).until(() -> pending() == 0);
    assertThat(arrived("stuck")).containsExactly(tooLarge, behind);
  }

  @Test
  void anotherReplicaTakesOverFromOneThatLosesItsConnection() throws Exception {
    RelayProcess first = start();
    await().atMost(LIMIT).until(first::isRelaying);
    RelayProcess second = start();
    write(5, 10);
    first.signal().raise();
    await().atMost(LIMIT).until(() -> pending() == 0);
    assertThat(second.isRelaying()).isFalse();

    first.stop();
    await().atMost(LIMIT).until(second::isRelaying);
    write(5, 10);
    second.signal().raise();

    await().atMost(LIMIT).until(() -> pending() == 0);
    assertThat(arrivedInFirstOrder()).isEqualTo(written);
  }

  @Test
  void relayComesBackAfterTheDatabaseCutItsConnection() throws Exception {
    RelayProcess relay = start();
    await().atMost(LIMIT).until(relay::isRelaying);
    for (int round = 0; round < 3; round++) {
      write(5, 20);
      relay.signal().raise();
      cutConnections();
    }

    await().atMost(LIMIT).until(() -> pending() == 0);
    assertThat(arrivedInFirstOrder()).isEqualTo(written);
  }

  @Test
  void rowOfAnOpenTransactionWaitsForItsCommit() throws Exception {
    RelayProcess relay = start();
    UUID open = UUID.randomUUID();
    try (Connection connection = database().getConnection()) {
      connection.setAutoCommit(false);
      insert(connection, row(key("open"), open, "{}"));
      UUID other = write("other", "{}");
      relay.signal().raise();
      await().atMost(LIMIT).until(() -> arrived("other").contains(other));
      assertThat(arrived("open")).isEmpty();
      connection.commit();
    }

    await().atMost(LIMIT).until(() -> arrived("open").contains(open));
  }

  private RelayProcess start() {
    RelayProcess relay = new RelayProcess(database(), broker.bootstrapServers());
    relays.add(relay);
    relay.start();
    return relay;
  }

  private void write(int keys, int each) throws SQLException {
    try (Connection connection = database().getConnection()) {
      connection.setAutoCommit(false);
      for (int i = 0; i < each; i++) {
        for (int key = 0; key < keys; key++) {
          String name = "key-" + this.hashCode() + "-" + key;
          UUID id = UUID.randomUUID();
          insert(connection, row(name, id, "{}"));
          written.computeIfAbsent(name, k -> new ArrayList<>()).add(id);
        }
        connection.commit();
      }
    }
  }

  private UUID write(String key, String body) throws SQLException {
    UUID id = UUID.randomUUID();
    try (Connection connection = database().getConnection()) {
      insert(connection, row(key(key), id, body));
    }
    return id;
  }

  private static String incompressible(int characters) {
    return new Random(7)
        .ints(characters, '0', 'z')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private String key(String name) {
    return name + "-" + hashCode();
  }

  private static void insert(Connection connection, OutboxRow row) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(OutboxTable.INSERT)) {
      Object[] values = OutboxTable.values(row);
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  private static OutboxRow row(String key, UUID id, String body) {
    return new OutboxRow(
        0,
        TOPIC,
        key,
        "bank-a",
        id,
        key,
        1,
        Clock.systemUTC().instant(),
        null,
        body.getBytes(StandardCharsets.UTF_8));
  }

  /** The events of a key as a consumer that drops repetitions sees them. */
  private List<UUID> arrived(String name) {
    return List.copyOf(arrivedByKey().getOrDefault(key(name), Set.of()));
  }

  private Map<String, List<UUID>> arrivedInFirstOrder() {
    Map<String, List<UUID>> arrived = new LinkedHashMap<>();
    Map<String, Set<UUID>> all = arrivedByKey();
    written.keySet().forEach(key -> arrived.put(key, List.copyOf(all.get(key))));
    return arrived;
  }

  private static Map<String, Set<UUID>> arrivedByKey() {
    Map<String, Set<UUID>> arrived = new LinkedHashMap<>();
    for (ConsumerRecord<String, byte[]> told : Recorded.all(broker.bootstrapServers(), TOPIC)) {
      arrived
          .computeIfAbsent(told.key(), key -> new LinkedHashSet<>())
          .add(UUID.fromString(Recorded.header(told, EventHeaders.ID)));
    }
    return arrived;
  }

  private static long pending() throws SQLException {
    return count("select count(*) from outbox");
  }

  private static void cutConnections() throws SQLException {
    try (Connection connection = database().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "select pg_terminate_backend(pid) from pg_stat_activity"
              + " where usename = current_user and pid <> pg_backend_pid()");
    }
  }

  private static long count(String sql) throws SQLException {
    try (Connection connection = database().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static void execute(String sql) throws SQLException {
    try (Connection connection = database().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static PGSimpleDataSource database() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(settings.get("quarkus.datasource.jdbc.url"));
    source.setUser(settings.get("quarkus.datasource.username"));
    source.setPassword(settings.get("quarkus.datasource.password"));
    return source;
  }
}
