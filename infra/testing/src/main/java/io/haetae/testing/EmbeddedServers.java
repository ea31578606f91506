package io.haetae.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/**
 * PostgreSQL and a Kafka broker for a component test, as {@code @WithTestResource(value =
 * EmbeddedServers.class, initArgs = @ResourceArg(name = "database", value = "wallet"))}.
 *
 * <p>The tests of a JVM share the servers, the database and the topics.
 */
public final class EmbeddedServers implements QuarkusTestResourceLifecycleManager {
  private String database;

  @Override
  public void init(Map<String, String> arguments) {
    database = arguments.get("database");
    if (database == null) {
      throw new IllegalArgumentException("EmbeddedServers needs the init argument 'database'");
    }
  }

  @Override
  public Map<String, String> start() {
    Map<String, String> config = new HashMap<>(SharedServers.running().configuration(database));
    config.put("quarkus.devservices.enabled", "false");
    config.put("quarkus.oidc.public-key", TestTokens.publicKey());
    config.put("quarkus.oidc.token.issuer", TestTokens.ISSUER);
    config.put("quarkus.oidc.token.audience", TestTokens.AUDIENCE);
    return config;
  }

  /** The servers end with the JVM, so that the next test class finds them running. */
  @Override
  public void stop() {}
}
