package io.haetae.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.haetae.contracts.event.Topics;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;

class EmbeddedServersTest {

  @Test
  void configurationLeadsToTheDatabaseAndTheTopics() throws Exception {
    Map<String, String> config = start("wallet");

    try (Connection app =
        DriverManager.getConnection(
            config.get("quarkus.datasource.jdbc.url"),
            config.get("quarkus.datasource.username"),
            config.get("quarkus.datasource.password"))) {
      assertThat(app.getMetaData().getUserName()).isEqualTo("wallet_app");
    }
    try (Admin admin =
        Admin.create(Map.of("bootstrap.servers", config.get("kafka.bootstrap.servers")))) {
      assertThat(admin.listTopics().names().get()).contains(Topics.TRANSFER_SCREENED);
    }
  }

  @Test
  void applicationsOfOneJvmShareTheServers() {
    Map<String, String> first = start("wallet");
    Map<String, String> second = start("alert");

    assertThat(second.get("kafka.bootstrap.servers"))
        .isEqualTo(first.get("kafka.bootstrap.servers"));
    assertThat(second.get("quarkus.oidc.public-key"))
        .isEqualTo(first.get("quarkus.oidc.public-key"));
    assertThat(second.get("quarkus.datasource.jdbc.url")).endsWith("/alert");
  }

  private static Map<String, String> start(String database) {
    EmbeddedServers servers = new EmbeddedServers();
    servers.init(Map.of("database", database));
    return servers.start();
  }
}
