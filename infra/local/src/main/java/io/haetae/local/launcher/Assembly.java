package io.haetae.local.launcher;

import io.haetae.local.kafka.KafkaConfig;
import io.haetae.local.keycloak.KeycloakConfig;
import io.haetae.local.keycloak.KeycloakHome;
import io.haetae.local.keycloak.KeycloakServer;
import io.haetae.local.keycloak.Realm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Puts the processes together. */
final class Assembly {
  private static final int HEAP_MB = 192;

  /**
   * The wallet service reads whole watchlists, and holds two indexes of names while one is built.
   */
  private static final int WALLET_HEAP_MB = 640;

  private final PlatformOptions options;
  private final Layout layout;
  private final Realm realm;

  Assembly(PlatformOptions options, Layout layout, Realm realm) {
    this.options = options;
    this.layout = layout;
    this.realm = realm;
  }

  Startable startable(String process) throws IOException, LaunchException {
    return switch (process) {
      case Layout.POSTGRES -> postgres();
      case Layout.KAFKA -> kafka();
      case Layout.KEYCLOAK -> keycloak();
      default -> service(process);
    };
  }

  /** Data folder of a process, or null. */
  Path data(String process) {
    return switch (process) {
      case Layout.POSTGRES, Layout.KAFKA -> options.folder().data().resolve(process);
      default -> null;
    };
  }

  private Startable postgres() {
    return new PostgresProcess(
        options.project().resolve("target").resolve("cache"),
        data(Layout.POSTGRES),
        log(Layout.POSTGRES),
        layout.ports().of(Layout.POSTGRES),
        layout.secrets().get("database.superuser"),
        layout.databases());
  }

  private Startable kafka() {
    return new KafkaProcess(
        KafkaConfig.small(
            data(Layout.KAFKA),
            log(Layout.KAFKA),
            layout.ports().of(Layout.KAFKA),
            layout.ports().of(Layout.KAFKA_CONTROLLER)));
  }

  private Startable keycloak() throws IOException, LaunchException {
    return new KeycloakProcess(
        new KeycloakServer(
            new KeycloakConfig(
                new KeycloakHome(distribution()),
                log(Layout.KEYCLOAK),
                layout.ports().of(Layout.KEYCLOAK),
                layout.publicUrl(),
                layout.jdbcUrl(layout.database(Layout.KEYCLOAK).name()),
                layout.database(Layout.KEYCLOAK),
                realm,
                realmVariables(),
                options.folder().data().resolve("realm.sha256"))));
  }

  private Path distribution() throws IOException, LaunchException {
    Path target = options.project().resolve("infra").resolve("local").resolve("target");
    if (Files.isDirectory(target)) {
      try (Stream<Path> children = Files.list(target)) {
        var found =
            children
                .filter(child -> child.getFileName().toString().startsWith("keycloak-"))
                .filter(Files::isDirectory)
                .max(java.util.Comparator.naturalOrder());
        if (found.isPresent()) {
          return found.get();
        }
      }
    }
    throw new LaunchException("No Keycloak in " + target + "; build the project first");
  }

  private Map<String, String> realmVariables() {
    Map<String, String> variables = new HashMap<>();
    realm
        .users()
        .forEach(
            user ->
                variables.put(
                    Realm.passwordVariable(user.name()),
                    layout.secrets().get("user." + user.name())));
    realm
        .clients()
        .forEach(
            client ->
                variables.put(
                    Realm.secretVariable(client), layout.secrets().get("client." + client)));
    return variables;
  }

  private Startable service(String name) throws LaunchException {
    int heapMb = name.equals(Layout.WALLET) ? WALLET_HEAP_MB : HEAP_MB;
    return new ServiceProcess(
        name,
        layout.ports().of(Layout.management(name)),
        options.services().start(Layout.module(name), ServiceProcess.memory(heapMb)),
        log(name),
        environment(name));
  }

  private Map<String, String> environment(String service) {
    Map<String, String> environment = new HashMap<>(layout.environment(service));
    environment.putAll(options.serviceEnvironment());
    return environment;
  }

  private Path log(String process) {
    return options.folder().log(process);
  }
}
