package io.haetae.testing;

import io.haetae.local.kafka.KafkaConfig;
import io.haetae.local.kafka.KafkaServer;
import io.haetae.local.postgres.PostgresAdmin;
import io.haetae.local.postgres.PostgresBinaries;
import io.haetae.local.postgres.PostgresConfig;
import io.haetae.local.postgres.PostgresServer;
import io.haetae.local.postgres.ServiceDatabase;
import io.haetae.local.process.Folders;
import io.haetae.local.process.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The servers of this JVM.
 *
 * <p>Quarkus loads test resources in a class loader per application, so what is running is noted in
 * system properties, not in a static field alone.
 */
final class SharedServers {
  private static final String POSTGRES_PORT = "haetae.testing.postgres.port";
  private static final String KAFKA_PORT = "haetae.testing.kafka.port";

  /** These databases live for one test run behind 127.0.0.1. */
  private static final String PASSWORD = "haetae-test";

  private SharedServers() {}

  static SharedServers running() {
    // One object for all class loaders of this JVM.
    synchronized (Runtime.getRuntime()) {
      if (System.getProperty(POSTGRES_PORT) == null) {
        startAll();
      }
    }
    return new SharedServers();
  }

  Map<String, String> configuration(String database) {
    ensure(database);
    String location = "127.0.0.1:" + System.getProperty(POSTGRES_PORT) + "/" + database;
    return Map.of(
        "quarkus.datasource.jdbc.url", "jdbc:postgresql://" + location,
        "quarkus.datasource.reactive.url", "postgresql://" + location,
        "quarkus.datasource.username", database + "_app",
        "quarkus.datasource.password", PASSWORD,
        "quarkus.flyway.username", database + "_owner",
        "quarkus.flyway.password", PASSWORD,
        "kafka.bootstrap.servers", "127.0.0.1:" + System.getProperty(KAFKA_PORT));
  }

  private static void ensure(String database) {
    try {
      new PostgresAdmin(Integer.getInteger(POSTGRES_PORT), PASSWORD)
          .ensureDatabase(new ServiceDatabase(database, PASSWORD, PASSWORD));
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot create the database " + database, e);
    }
  }

  private static void startAll() {
    try {
      Path folder = TestFolders.create();
      CompletableFuture<KafkaServer> kafka = CompletableFuture.supplyAsync(() -> kafka(folder));
      PostgresServer postgres = postgres(folder);
      KafkaServer broker = kafka.join();
      Runtime.getRuntime()
          .addShutdownHook(new Thread(() -> end(postgres, broker, folder), "haetae-servers"));
    } catch (IOException | CompletionException e) {
      throw new IllegalStateException("Cannot start the test servers", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the test servers started", e);
    }
  }

  private static PostgresServer postgres(Path folder) throws IOException, InterruptedException {
    int port = Ports.free();
    PostgresConfig config =
        new PostgresConfig(
            PostgresBinaries.unpack(TestFolders.cache()),
            folder.resolve("postgres"),
            folder.resolve("postgres.log"),
            port,
            PASSWORD);
    PostgresServer server = PostgresServer.start(config, line -> {});
    System.setProperty(POSTGRES_PORT, Integer.toString(port));
    return server;
  }

  private static KafkaServer kafka(Path folder) {
    try {
      int port = Ports.free();
      KafkaServer server =
          KafkaServer.start(
              KafkaConfig.small(
                  folder.resolve("kafka"), folder.resolve("kafka.log"), port, Ports.free()));
      server.ensureTopics();
      System.setProperty(KAFKA_PORT, Integer.toString(port));
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the broker started", e);
    }
  }

  private static void end(PostgresServer postgres, KafkaServer kafka, Path folder) {
    kafka.process().kill();
    postgres.close();
    try {
      if (Files.exists(folder)) {
        Folders.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
