package io.haetae.local.keycloak;

import io.haetae.local.process.ChildProcess;
import io.haetae.local.process.HttpProbe;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** A Keycloak server as a direct child of this JVM. */
public final class KeycloakServer {
  private static final Duration START_LIMIT = Duration.ofSeconds(180);

  private final KeycloakConfig config;
  private final HttpProbe probe = new HttpProbe();

  public KeycloakServer(KeycloakConfig config) {
    this.config = config;
  }

  /** Builds the server and imports the realm where that is due, and starts it without waiting. */
  public ChildProcess launch(Consumer<String> report) throws IOException, InterruptedException {
    if (!config.home().isBuilt()) {
      report.accept("building Keycloak for PostgreSQL, once");
      config.home().build(config.log());
    }
    String wanted = fingerprint();
    if (!Files.exists(config.imported()) || !Files.readString(config.imported()).equals(wanted)) {
      report.accept("importing the realm");
      importRealm();
      Files.writeString(config.imported(), wanted);
    }
    return config.home().start(List.of("start", "--optimized"), environment(), config.log());
  }

  /** Returns once it serves the realm. */
  public void awaitReady(ChildProcess process) throws IOException, InterruptedException {
    probe.await(realmAddress(), process, START_LIMIT);
  }

  private URI realmAddress() {
    return URI.create(
        "http://127.0.0.1:"
            + config.port()
            + "/auth/realms/haetae/.well-known/openid-configuration");
  }

  private void importRealm() throws IOException, InterruptedException {
    config
        .home()
        .run(
            List.of(
                "import",
                "--optimized",
                "--override",
                "true",
                "--file",
                config.realm().file().toString()),
            environment(),
            config.log());
  }

  private Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>(config.variables());
    environment.put("HAETAE_PUBLIC_URL", config.publicUrl().toString());
    environment.put("KC_DB_URL", config.databaseUrl());
    environment.put("KC_DB_USERNAME", config.database().owner());
    environment.put("KC_DB_PASSWORD", config.database().ownerPassword());
    environment.put("KC_DB_POOL_INITIAL_SIZE", "1");
    environment.put("KC_DB_POOL_MIN_SIZE", "1");
    environment.put("KC_DB_POOL_MAX_SIZE", "20");
    environment.put("KC_HTTP_ENABLED", "true");
    environment.put("KC_HTTP_HOST", "127.0.0.1");
    environment.put("KC_HTTP_PORT", Integer.toString(config.port()));
    environment.put("KC_HOSTNAME", config.publicUrl() + "/auth");
    environment.put("KC_HOSTNAME_BACKCHANNEL_DYNAMIC", "true");
    return environment;
  }

  /** Changes with the realm file, with each secret in it and with the public address. */
  private String fingerprint() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(config.realm().content().getBytes(StandardCharsets.UTF_8));
      digest.update(config.publicUrl().toString().getBytes(StandardCharsets.UTF_8));
      new TreeMap<>(config.variables())
          .forEach(
              (key, value) -> digest.update((key + "=" + value).getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("No SHA-256 on this JVM", e);
    }
  }
}
