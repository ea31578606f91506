package io.haetae.local.launcher;

import io.haetae.local.postgres.ServiceDatabase;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which processes there are and how they find each other.
 *
 * @param ports port of each process
 * @param secrets passwords and secrets
 * @param folder what processes may keep themselves
 */
record Layout(PortPlan ports, Secrets secrets, RunFolder folder) {
  static final String POSTGRES = "postgres";
  static final String KAFKA = "kafka";
  static final String KEYCLOAK = "keycloak";
  static final String WALLET = "wallet";
  static final String ALERT = "alert";
  static final String CASE = "case";
  static final String GATEWAY = PortPlan.GATEWAY;
  static final List<String> SERVICES = List.of(WALLET, ALERT, CASE, GATEWAY);
  static final List<String> PROCESSES =
      List.of(POSTGRES, KAFKA, KEYCLOAK, WALLET, ALERT, CASE, GATEWAY);
  static final String KAFKA_CONTROLLER = "kafka-controller";

  private static final Map<String, String> MODULES =
      Map.of(
          WALLET, "wallet-service",
          ALERT, "alert-service",
          CASE, "case-service",
          GATEWAY, "gateway");
  private static final Map<String, String> DATABASES = Map.of(CASE, "casefile");

  static List<String> portNames() {
    List<String> names = new java.util.ArrayList<>(PROCESSES);
    names.add(KAFKA_CONTROLLER);
    SERVICES.forEach(service -> names.add(management(service)));
    return names;
  }

  /** Name of the port of a service that serves its health and its metrics. */
  static String management(String service) {
    return service + "-management";
  }

  static String module(String service) {
    return MODULES.get(service);
  }

  /** Of a service or of Keycloak. */
  ServiceDatabase database(String process) {
    String name = DATABASES.getOrDefault(process, process);
    return new ServiceDatabase(
        name, secrets.get("database." + name + ".owner"), secrets.get("database." + name + ".app"));
  }

  List<ServiceDatabase> databases() {
    return List.of(KEYCLOAK, WALLET, ALERT, CASE, GATEWAY).stream().map(this::database).toList();
  }

  String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:" + ports.of(POSTGRES) + "/" + database;
  }

  String bootstrapServers() {
    return "127.0.0.1:" + ports.of(KAFKA);
  }

  /** Address that people see. */
  URI publicUrl() {
    return URI.create("http://localhost:" + ports.of(GATEWAY));
  }

  /** Address of a process behind the gateway. */
  URI inner(String process) {
    return URI.create("http://127.0.0.1:" + ports.of(process));
  }

  Map<String, String> environment(String service) {
    Map<String, String> environment = new HashMap<>(shared(service));
    environment.putAll(service.equals(GATEWAY) ? gateway() : tokens());
    if (service.equals(WALLET)) {
      environment.put("HAETAE_EXPOSURE_FOLDER", folder.data().resolve("exposures").toString());
    }
    return environment;
  }

  private Map<String, String> shared(String service) {
    ServiceDatabase database = database(service);
    return Map.of(
        "QUARKUS_HTTP_HOST", "127.0.0.1",
        "QUARKUS_HTTP_PORT", Integer.toString(ports.of(service)),
        "QUARKUS_MANAGEMENT_PORT", Integer.toString(ports.of(management(service))),
        "QUARKUS_DATASOURCE_JDBC_URL", jdbcUrl(database.name()),
        "QUARKUS_DATASOURCE_USERNAME", database.app(),
        "QUARKUS_DATASOURCE_PASSWORD", database.appPassword(),
        "QUARKUS_FLYWAY_USERNAME", database.owner(),
        "QUARKUS_FLYWAY_PASSWORD", database.ownerPassword(),
        "KAFKA_BOOTSTRAP_SERVERS", bootstrapServers());
  }

  /** Keys are fetched with the first token, so that no service waits for Keycloak. */
  private Map<String, String> tokens() {
    return Map.of(
        "QUARKUS_OIDC_AUTH_SERVER_URL", inner(KEYCLOAK) + "/auth/realms/haetae",
        "QUARKUS_OIDC_TOKEN_ISSUER", publicUrl() + "/auth/realms/haetae",
        "QUARKUS_OIDC_DISCOVERY_ENABLED", "false",
        "QUARKUS_OIDC_JWKS_PATH", "/protocol/openid-connect/certs",
        "QUARKUS_OIDC_JWKS_RESOLVE_EARLY", "false");
  }

  private Map<String, String> gateway() {
    return Map.of(
        "QUARKUS_DATASOURCE_REACTIVE_URL",
        "postgresql://127.0.0.1:" + ports.of(POSTGRES) + "/" + database(GATEWAY).name(),
        "QUARKUS_OIDC_CREDENTIALS_SECRET",
        secrets.get("client.haetae-console"),
        "HAETAE_SESSION_SECRET",
        secrets.get("gateway.session"),
        "HAETAE_PUBLIC_URL",
        publicUrl().toString(),
        "HAETAE_UPSTREAM_WALLET",
        inner(WALLET).toString(),
        "HAETAE_UPSTREAM_ALERT",
        inner(ALERT).toString(),
        "HAETAE_UPSTREAM_CASE",
        inner(CASE).toString(),
        "HAETAE_UPSTREAM_KEYCLOAK",
        inner(KEYCLOAK).toString());
  }
}
