package io.haetae.local.kafka;

import io.haetae.local.process.ChildProcess;
import io.haetae.local.process.Folders;
import io.haetae.local.process.ParentDeath;
import io.haetae.local.process.ProcessSpec;
import io.haetae.local.process.RunAs;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;

/** A Kafka broker that is its own controller, as a direct child of this JVM. */
public final class KafkaServer implements AutoCloseable {
  private static final Duration START_LIMIT = Duration.ofSeconds(90);
  private static final Duration STOP_GRACE = Duration.ofSeconds(20);
  private static final Duration PROBE = Duration.ofSeconds(2);
  private static final int NODE = 1;

  private final KafkaConfig config;
  private final ChildProcess process;

  private KafkaServer(KafkaConfig config, ChildProcess process) {
    this.config = config;
    this.process = process;
  }

  /** Starts it, formatting its data folder if need be, and returns once it answers. */
  public static KafkaServer start(KafkaConfig config) throws IOException, InterruptedException {
    KafkaServer server = launch(config);
    server.awaitReady();
    return server;
  }

  /** Starts it without waiting for an answer; see {@link #awaitReady()}. */
  public static KafkaServer launch(KafkaConfig config) throws IOException, InterruptedException {
    Path settings = config.data().resolveSibling(config.data().getFileName() + ".properties");
    format(config.data());
    store(settings(config), settings);
    return new KafkaServer(config, ChildProcess.start(spec(config, settings)));
  }

  /** Returns once the broker answers; fails when it ends before. */
  public void awaitReady() throws IOException, InterruptedException {
    long deadline = System.nanoTime() + START_LIMIT.toNanos();
    Admin admin = admin();
    try {
      while (!answers(admin)) {
        if (!process.isAlive() || System.nanoTime() > deadline) {
          process.kill();
          throw new IOException("Kafka did not start; see " + config.log());
        }
      }
    } finally {
      admin.close(Duration.ZERO);
    }
  }

  /** Whether it answers now. */
  public boolean answers() throws InterruptedException {
    try (Admin admin = admin()) {
      return answers(admin);
    }
  }

  /** Creates the topics of the contracts where they are missing and sets their limits. */
  public void ensureTopics() throws IOException, InterruptedException {
    try (Admin admin = admin()) {
      new TopicSetup(admin).ensureAll();
    }
  }

  public String bootstrapServers() {
    return "127.0.0.1:" + config.port();
  }

  public ChildProcess process() {
    return process;
  }

  @Override
  public void close() {
    process.stop("TERM", STOP_GRACE);
  }

  private Admin admin() {
    Properties settings = new Properties();
    settings.setProperty(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers());
    settings.setProperty(AdminClientConfig.RECONNECT_BACKOFF_MS_CONFIG, "50");
    settings.setProperty(AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, "200");
    settings.setProperty(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, "5000");
    settings.setProperty(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, "10000");
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    Thread.currentThread().setContextClassLoader(Admin.class.getClassLoader());
    try {
      return Admin.create(settings);
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  private static boolean answers(Admin admin) throws InterruptedException {
    try {
      return !admin
          .describeCluster()
          .nodes()
          .get(PROBE.toMillis(), TimeUnit.MILLISECONDS)
          .isEmpty();
    } catch (ExecutionException | java.util.concurrent.TimeoutException e) {
      return false;
    }
  }

  private static void format(Path data) throws IOException {
    if (Files.exists(data.resolve("meta.properties"))) {
      return;
    }
    Folders.delete(data);
    Files.createDirectories(data);
    try {
      new Formatter()
          .setPrintStream(
              new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
          .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
          .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
          .setClusterId(Uuid.randomUuid().toString())
          .setNodeId(NODE)
          .setControllerListenerName("CONTROLLER")
          .setMetadataLogDirectory(data.toString())
          .addDirectory(data.toString())
          .run();
    } catch (IOException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException("Cannot format " + data, e);
    }
  }

  private static Properties settings(KafkaConfig config) {
    Properties settings = new Properties();
    settings.putAll(
        Map.ofEntries(
            Map.entry("process.roles", "broker,controller"),
            Map.entry("node.id", Integer.toString(NODE)),
            Map.entry("controller.quorum.voters", NODE + "@127.0.0.1:" + config.controllerPort()),
            Map.entry("controller.listener.names", "CONTROLLER"),
            Map.entry(
                "listeners",
                "BROKER://127.0.0.1:"
                    + config.port()
                    + ",CONTROLLER://127.0.0.1:"
                    + config.controllerPort()),
            Map.entry("listener.security.protocol.map", "BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT"),
            Map.entry("inter.broker.listener.name", "BROKER"),
            Map.entry("log.dirs", config.data().toString()),
            Map.entry("auto.create.topics.enable", "false"),
            Map.entry("offsets.topic.replication.factor", "1"),
            Map.entry("offsets.topic.num.partitions", "4"),
            Map.entry("transaction.state.log.replication.factor", "1"),
            Map.entry("transaction.state.log.min.isr", "1"),
            Map.entry("transaction.state.log.num.partitions", "4"),
            Map.entry("share.coordinator.state.topic.replication.factor", "1"),
            Map.entry("share.coordinator.state.topic.min.isr", "1"),
            Map.entry("group.initial.rebalance.delay.ms", "0"),
            Map.entry("num.network.threads", "2"),
            Map.entry("num.io.threads", "4"),
            Map.entry("num.recovery.threads.per.data.dir", "2"),
            Map.entry("background.threads", "4"),
            Map.entry("log.cleaner.dedupe.buffer.size", "16777216")));
    return settings;
  }

  private static void store(Properties settings, Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    settings.forEach((key, value) -> lines.add(key + "=" + value));
    lines.sort(null);
    Files.write(file, lines);
  }

  private static ProcessSpec spec(KafkaConfig config, Path settings) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(config.jvmOptions());
    command.addAll(
        List.of(
            "-Dorg.slf4j.simpleLogger.showDateTime=true",
            "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=info",
            "kafka.Kafka",
            settings.toString()));
    return new ProcessSpec(
        "kafka",
        command,
        Map.of("CLASSPATH", config.classPath()),
        config.data(),
        config.log(),
        RunAs.SELF,
        ParentDeath.KILL);
  }
}
