package io.haetae.helm;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The script of the realm's Job against a real Keycloak: it creates, and later only adds and mends.
 */
@EnabledIfSystemProperty(named = "haetae.long", matches = "true")
class RealmMigrationTest {
  private static final long MINUTES = 10;

  @TempDir private Path folder;

  @Test
  void aRealmIsCreatedAndLaterBroughtUpToDateWithoutLosingAnybody() throws Exception {
    Path scripts = Files.createDirectory(folder.resolve("realm"));
    for (var file :
        Manifests.of("bring-your-own").one(ConfigMap.class, "haetae-realm").getData().entrySet()) {
      Files.writeString(scripts.resolve(file.getKey()), file.getValue());
    }
    try (RealKeycloak keycloak = RealKeycloak.start(folder)) {
      migrate(keycloak, scripts, "the-first-secret");
      keycloak.admin("create", "users", "-r", "haetae", "-s", "username=made.later");
      keycloak.admin("create", "clients", "-r", "haetae", "-s", "clientId=bank-z-api");
      keycloak.admin("update", "realms/haetae", "-s", "accessTokenLifespan=9999");
      keycloak.admin("delete", "roles/auditor", "-r", "haetae");

      migrate(keycloak, scripts, "the-second-secret");

      assertThat(keycloak.admin("get", "users", "-r", "haetae", "--fields", "username"))
          .contains("made.later");
      assertThat(keycloak.admin("get", "clients", "-r", "haetae", "--fields", "clientId"))
          .contains("bank-z-api", "haetae-console");
      assertThat(keycloak.admin("get", "clients", "-r", "haetae", "-q", "clientId=haetae-console"))
          .contains("the-second-secret", "https://haetae.example.org");
      assertThat(keycloak.admin("get", "realms/haetae", "--fields", "accessTokenLifespan"))
          .contains("300");
      assertThat(keycloak.admin("get", "roles/auditor", "-r", "haetae")).contains("auditor");
    }
  }

  private void migrate(RealKeycloak keycloak, Path scripts, String secret)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder("bash", scripts.resolve("migrate.sh").toString()).inheritIO();
    builder.environment().putAll(keycloak.environment());
    builder
        .environment()
        .putAll(
            Map.of(
                "HAETAE_PUBLIC_URL",
                "https://haetae.example.org",
                "HAETAE_SECRET_HAETAE_CONSOLE",
                secret));
    Process process = builder.start();
    assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isZero();
  }
}
