package io.haetae.helm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.haetae.contracts.event.Topic;
import io.haetae.contracts.event.Topics;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The chart and the platform mean the same: topics, groups, settings, realm. */
class PlatformTest {
  private static final int BATCH_OVERHEAD_BYTES = 32 * 1024;
  private static final String INCOMING = "mp.messaging.incoming.";

  private final Manifests usual = Manifests.of("bring-your-own");
  private final Manifests everything = Manifests.of("everything");

  @Test
  void theTopicsAreThoseOfTheContracts() {
    Map<String, String> wanted = new TreeMap<>();
    for (Topic topic : Topics.load().values()) {
      String settings =
          topic.partitions()
              + " "
              + topic.retentionDays() * 86_400_000L
              + " "
              + (topic.maxBytes() + BATCH_OVERHEAD_BYTES);
      wanted.put(topic.name(), settings);
      wanted.put(topic.deadLetter(), settings);
    }

    assertThat(usual.one(ConfigMap.class, "haetae-topics").getData().get("topics.txt").lines())
        .containsExactlyInAnyOrderElementsOf(
            wanted.entrySet().stream().map(it -> it.getKey() + " " + it.getValue()).toList());
    assertThat(
            Manifests.of("dependencies")
                .all(KafkaTopic.class)
                .collect(
                    Collectors.toMap(it -> it.getSpec().getTopicName(), PlatformTest::settings)))
        .isEqualTo(wanted);
  }

  @Test
  void podsAreScaledByTheGroupsThatTheServicesUse() throws IOException {
    Set<String> used = new TreeSet<>();
    for (String module : Set.of("alert-service", "case-service")) {
      Properties settings = settings(module);
      for (String key : settings.stringPropertyNames()) {
        if (key.startsWith(INCOMING) && key.endsWith(".topic")) {
          String channel = key.substring(0, key.length() - ".topic".length());
          used.add(settings.getProperty(key) + " " + settings.getProperty(channel + ".group.id"));
        }
      }
    }

    assertThat(used).isNotEmpty();
    assertThat(
            everything
                .all(GenericKubernetesResource.class)
                .filter(it -> it.getKind().equals("ScaledObject"))
                .map(it -> Chart.YAML.<JsonNode>valueToTree(it))
                .flatMap(it -> it.at("/spec/triggers").valueStream())
                .map(
                    it ->
                        it.at("/metadata/topic").asText()
                            + " "
                            + it.at("/metadata/consumerGroup").asText()))
        .containsExactlyInAnyOrderElementsOf(used);
  }

  @Test
  void everyConsumerHasANameThatSurvivesARestart() {
    Set<String> consumers =
        Topics.load().values().stream()
            .flatMap(topic -> topic.readBy().stream())
            .filter(reader -> !reader.equals("gateway"))
            .collect(Collectors.toSet());

    assertThat(
            usual
                .all(StatefulSet.class)
                .map(set -> set.getSpec().getTemplate().getSpec().getContainers().getFirst())
                .map(Container::getName)
                .distinct())
        .containsExactlyInAnyOrderElementsOf(consumers);
  }

  @Test
  void theChartHasTheProjectsVersionAndItsModulesAsImages() throws IOException {
    String version = Chart.read(Chart.FOLDER.resolve("Chart.yaml")).path("version").asText();

    assertThat(Files.readString(Chart.project().resolve("pom.xml")))
        .contains("<artifactId>haetae-parent</artifactId>\n  <version>" + version + "</version>");
    assertThat(usual.pods().values().stream().map(PodSpec::getContainers))
        .flatMap(it -> it)
        .map(Container::getImage)
        .filteredOn(image -> image.startsWith("registry.example.org/haetae/"))
        .isNotEmpty()
        .allSatisfy(
            image -> {
              assertThat(image).endsWith(":" + version);
              assertThat(Chart.project().resolve(image.split("[/:]")[2]).resolve("pom.xml"))
                  .exists();
            });
  }

  @Test
  void onlyAMigrationMigratesAndHasTheOwnersPassword() {
    usual
        .pods()
        .forEach(
            (name, pod) -> {
              Map<String, String> variables = variables(pod);
              if (name.endsWith("-migration")) {
                assertThat(variables)
                    .containsEntry("QUARKUS_FLYWAY_MIGRATE_AT_START", "true")
                    .containsEntry("QUARKUS_INIT_AND_EXIT", "true")
                    .containsKey("QUARKUS_FLYWAY_PASSWORD");
              } else {
                assertThat(variables)
                    .doesNotContainEntry("QUARKUS_FLYWAY_MIGRATE_AT_START", "true")
                    .doesNotContainKey("QUARKUS_FLYWAY_PASSWORD");
              }
            });
  }

  @Test
  void oneWriterTakesImportsAndJudgesAgain() {
    Map<String, PodSpec> pods = usual.pods();

    assertThat(variables(pods.get("StatefulSet/haetae-wallet-writer")))
        .containsEntry("HAETAE_RESCREENING_ENABLED", "true")
        .containsEntry("HAETAE_LEDGER_FOLDER", "/var/lib/haetae/ledger");
    assertThat(variables(pods.get("StatefulSet/haetae-wallet-reader")))
        .containsEntry("HAETAE_RESCREENING_ENABLED", "false")
        .containsEntry("HAETAE_EXPOSURE_FOLDER", "/var/lib/haetae/exposure")
        .doesNotContainKey("HAETAE_LEDGER_FOLDER");
    assertThat(variables(pods.get("Deployment/haetae-gateway")))
        .containsEntry("HAETAE_UPSTREAM_WALLET", "http://haetae-wallet-reader:8080")
        .containsEntry("HAETAE_UPSTREAM_WALLET_WRITER", "http://haetae-wallet-writer:8080");
  }

  @Test
  void nobodyOfTheDemonstrationIsInARealRealm() {
    String real = usual.one(ConfigMap.class, "haetae-realm").getData().toString();
    String demonstration = everything.one(ConfigMap.class, "haetae-realm").getData().toString();

    assertThat(real)
        .contains("haetae-console", "bank-analyst")
        .doesNotContain("exchange-b", "HAETAE_PASSWORD");
    assertThat(demonstration).contains("bank-a.analyst", "HAETAE_PASSWORD_BANK_A_ANALYST");
  }

  private static Map<String, String> variables(PodSpec pod) {
    return pod.getContainers().stream()
        .flatMap(container -> container.getEnv().stream())
        .collect(
            Collectors.toMap(
                variable -> variable.getName(), variable -> String.valueOf(variable.getValue())));
  }

  private static String settings(KafkaTopic topic) {
    return topic.getSpec().getPartitions()
        + " "
        + topic.getSpec().getConfig().get("retention.ms")
        + " "
        + topic.getSpec().getConfig().get("max.message.bytes");
  }

  private static Properties settings(String module) throws IOException {
    Path file =
        Chart.project().resolve(module).resolve("src/main/resources/application.properties");
    Properties settings = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      settings.load(reader);
    }
    return settings;
  }
}
