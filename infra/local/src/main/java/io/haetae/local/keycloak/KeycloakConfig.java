package io.haetae.local.keycloak;

import io.haetae.local.postgres.ServiceDatabase;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where a Keycloak server lives.
 *
 * @param home unpacked distribution
 * @param log log file
 * @param port port on 127.0.0.1
 * @param publicUrl address of the gateway, under which people see Keycloak at {@code /auth}
 * @param databaseUrl JDBC address of its database
 * @param database its database
 * @param realm realm file
 * @param variables values of the placeholders in the realm file
 * @param imported file that remembers which realm is in the database
 */
public record KeycloakConfig(
    KeycloakHome home,
    Path log,
    int port,
    URI publicUrl,
    String databaseUrl,
    ServiceDatabase database,
    Realm realm,
    Map<String, String> variables,
    Path imported) {

  public KeycloakConfig {
    variables = Map.copyOf(variables);
  }

  @Override
  public String toString() {
    return "Keycloak on port " + port;
  }
}
