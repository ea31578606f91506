package io.haetae.helm;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script of the topics' Job, with tools that only write down how they are called. */
class TopicScriptTest {
  private static final String TOOL =
      """
      #!/bin/bash
      echo "${0##*/} $*" >>"$CALLS"
      while [[ $# -gt 0 ]]; do
        [[ $1 != --command-config ]] || cp "$2" "$CALLS.settings"
        shift
      done
      """;

  @TempDir private Path folder;

  @Test
  void everyTopicIsCreatedWhereItIsMissingAndGetsItsLimits()
      throws IOException, InterruptedException {
    Map<String, String> files =
        Manifests.of("bring-your-own").one(ConfigMap.class, "haetae-topics").getData();
    for (var file : files.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    tool("kafka-topics.sh");
    tool("kafka-configs.sh");
    Path calls = folder.resolve("calls");

    assertThat(run(calls)).isZero();

    List<String> lines = Files.readAllLines(calls);
    assertThat(lines).hasSize(2 * (int) files.get("topics.txt").lines().count());
    assertThat(lines.getFirst())
        .matches(
            "kafka-topics.sh --bootstrap-server broker:9093 --command-config \\S+ --create"
                + " --if-not-exists --topic \\S+ --partitions \\d+ --replication-factor 3");
    assertThat(lines.get(1))
        .matches(
            "kafka-configs.sh --bootstrap-server broker:9093 --command-config \\S+ --alter"
                + " --entity-type topics --entity-name \\S+ --add-config retention.ms=\\d+,"
                + "max.message.bytes=\\d+,min.insync.replicas=2");
    assertThat(Path.of(calls + ".settings"))
        .content()
        .isEqualTo(
            """
            security.protocol=SASL_SSL
            sasl.mechanism=SCRAM-SHA-512
            sasl.jaas.config=a "quoted" line;
            ssl.truststore.type=PEM
            ssl.truststore.location=/etc/haetae/kafka/ca.crt
            """);
  }

  private int run(Path calls) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder("bash", folder.resolve("create.sh").toString()).inheritIO();
    builder
        .environment()
        .putAll(
            Map.of(
                "CALLS", calls.toString(),
                "KAFKA_HOME", folder.toString(),
                "KAFKA_BOOTSTRAP_SERVERS", "broker:9093",
                "KAFKA_SECURITY_PROTOCOL", "SASL_SSL",
                "KAFKA_SASL_MECHANISM", "SCRAM-SHA-512",
                "KAFKA_SASL_JAAS_CONFIG", "a \"quoted\" line;",
                "KAFKA_SSL_TRUSTSTORE_TYPE", "PEM",
                "KAFKA_SSL_TRUSTSTORE_LOCATION", "/etc/haetae/kafka/ca.crt",
                "REPLICAS", "3",
                "MIN_IN_SYNC", "2"));
    return builder.start().waitFor();
  }

  private void tool(String name) throws IOException {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Files.writeString(bin.resolve(name), TOOL);
    Files.setPosixFilePermissions(bin.resolve(name), PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
