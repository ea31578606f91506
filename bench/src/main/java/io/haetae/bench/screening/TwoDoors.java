package io.haetae.bench.screening;

import io.haetae.local.launcher.Platform;
import io.haetae.local.postgres.ServiceDatabase;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Two gateways of the same build and settings, one before the wallet service and one before the
 * peer, whose row goes to a database of its own on the same server.
 */
final class TwoDoors implements AutoCloseable {
  private static final String PEER_DATABASE = "bench";
  private static final String MIGRATED = "false";

  private final BenchServer peer;
  private final BenchServer ours;
  private final BenchServer theirs;

  private TwoDoors(BenchServer peer, BenchServer ours, BenchServer theirs) {
    this.peer = peer;
    this.ours = ours;
    this.theirs = theirs;
  }

  static TwoDoors open(Platform platform, Path project, Path folder)
      throws IOException, InterruptedException, SQLException {
    BenchServer peer =
        BenchServer.start(
            "peer", project.resolve("bench").resolve("peer"), folder, peerEnvironment(platform));
    Path gateway = project.resolve("gateway");
    BenchServer ours =
        BenchServer.start(
            "gateway-wallet", gateway, folder, gateway(platform, platform.innerUrl("wallet")));
    BenchServer theirs =
        BenchServer.start("gateway-peer", gateway, folder, gateway(platform, peer.url()));
    return new TwoDoors(peer, ours, theirs);
  }

  /** The gateway before the wallet service. */
  URI ours() {
    return ours.url();
  }

  /** The gateway before the peer. */
  URI theirs() {
    return theirs.url();
  }

  @Override
  public void close() {
    List.of(ours, theirs, peer).forEach(BenchServer::close);
  }

  private static Map<String, String> gateway(Platform platform, URI wallet) {
    Map<String, String> environment = new HashMap<>(database(platform, "gateway"));
    environment.put("QUARKUS_FLYWAY_MIGRATE_AT_START", MIGRATED);
    environment.put(
        "QUARKUS_DATASOURCE_REACTIVE_URL", platform.jdbcUrl("gateway").substring("jdbc:".length()));
    environment.put("KAFKA_BOOTSTRAP_SERVERS", platform.bootstrapServers());
    environment.put(
        "QUARKUS_OIDC_CREDENTIALS_SECRET", platform.clientSecrets().get("haetae-console"));
    environment.put("HAETAE_SESSION_SECRET", UUID.randomUUID().toString());
    environment.put("HAETAE_PUBLIC_URL", platform.publicUrl().toString());
    environment.put("HAETAE_UPSTREAM_WALLET", wallet.toString());
    environment.put("HAETAE_UPSTREAM_ALERT", platform.innerUrl("alert").toString());
    environment.put("HAETAE_UPSTREAM_CASE", platform.innerUrl("case").toString());
    environment.put("HAETAE_UPSTREAM_KEYCLOAK", platform.innerUrl("keycloak").toString());
    return environment;
  }

  private static Map<String, String> peerEnvironment(Platform platform) throws SQLException {
    ServiceDatabase database =
        new ServiceDatabase(
            PEER_DATABASE, UUID.randomUUID().toString(), UUID.randomUUID().toString());
    platform.postgres().ensureDatabase(database);
    try (Connection connection = platform.postgres().connect(PEER_DATABASE);
        Statement statement = connection.createStatement()) {
      statement.execute(
          "create table asked (id uuid primary key, network text not null, address text not null,"
              + " recorded_at timestamptz not null)");
      statement.execute("grant insert on asked to " + database.app());
    }
    return Map.of(
        "QUARKUS_DATASOURCE_JDBC_URL",
        platform.postgres().jdbcUrl(PEER_DATABASE),
        "QUARKUS_DATASOURCE_USERNAME",
        database.app(),
        "QUARKUS_DATASOURCE_PASSWORD",
        database.appPassword(),
        "QUARKUS_OIDC_AUTH_SERVER_URL",
        platform.innerUrl("keycloak") + "/auth/realms/haetae",
        "QUARKUS_OIDC_TOKEN_ISSUER",
        platform.publicUrl() + "/auth/realms/haetae");
  }

  private static Map<String, String> database(Platform platform, String process) {
    ServiceDatabase database = platform.database(process);
    return Map.of(
        "QUARKUS_DATASOURCE_JDBC_URL",
        platform.jdbcUrl(process),
        "QUARKUS_DATASOURCE_USERNAME",
        database.app(),
        "QUARKUS_DATASOURCE_PASSWORD",
        database.appPassword(),
        "QUARKUS_FLYWAY_USERNAME",
        database.owner(),
        "QUARKUS_FLYWAY_PASSWORD",
        database.ownerPassword());
  }
}
