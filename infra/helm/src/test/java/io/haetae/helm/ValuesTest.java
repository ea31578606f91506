package io.haetae.helm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad values are refused, and the refusal names the key. */
class ValuesTest {
  private static final String GOOD = "bring-your-own";

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "publicUrl|''|publicUrl",
        "publicUrl|http://haetae.example.org|publicUrl",
        "publicUrl|https://haetae.example.org/path|publicUrl",
        "publicURL|https://haetae.example.org|publicURL",
        "mode|both|mode",
        "image.pullPolicy|Sometimes|pullPolicy",
        "image.tags|latest|tags",
        "services.wallet.replicas|2|wallet",
        "services.wallet-writer.replicas|2|wallet-writer/replicas",
        "services.wallet-writer.autoscaling.enabled|true|autoscaling",
        "services.alert.replicas|two|alert/replicas",
        "services.alert.resources.limits.memory|much|memory",
        "services.gateway.digest|sha256:short|digest",
        "services.gateway.autoscaling.targetCpuPercent|300|targetCpuPercent",
        "keda.maxReplicas|9|maxReplicas",
        "postgresql.host|''|postgresql/host",
        "postgresql.sslMode|prefer|sslMode",
        "postgresql.password|secret|password",
        "postgresql.databases.wallet.name|wallet-db|wallet/name",
        "kafka.bootstrapServers|''|kafka/bootstrapServers",
        "kafka.bootstrapServers|kafka|kafka/bootstrapServers",
        "kafka.saslSecret|''|kafka/saslSecret",
        "kafka.protocol|TLS|protocol",
        "keycloak.url|''|keycloak/url",
        "keycloak.url|http://keycloak/auth|keycloak/url",
        "keycloak.realm.demo|maybe|demo",
        "telemetry.traceRatio|2|traceRatio",
        "certManager.issuerRef.kind|Anyone|kind"
      })
  void badValuesAreRefusedByTheSchema(
      String key, String value, String named, @TempDir Path folder) {
    assertThatThrownBy(() -> render(folder, key, value)).hasMessageContaining(named);
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "postgresql.peers|[]",
        "postgresql.caSecret|''",
        "kafka.peers|[]",
        "keycloak.peers|[]",
        "networkPolicy.ingressFrom|[]",
        "gatewayApi.parentRefs|[]",
        "gatewayApi.create|true",
        "gatewayApi.partner.enabled|true",
        "keycloak.realm.demo|true",
        "telemetry.otlpEndpoint|http://collector:4317",
        "certManager.enabled|true",
        "externalSecrets.enabled|true"
      })
  void whatDependsOnAnotherKeyIsAskedFor(String key, String value, @TempDir Path folder) {
    assertThatThrownBy(() -> render(folder, key, value))
        .hasMessageMatching("(?s).*(\\w+\\.)+\\w+: .*");
  }

  @Test
  void goodValuesAreTaken(@TempDir Path folder) throws IOException {
    assertThat(render(folder, "services.alert.replicas", "3")).contains("replicas: 3");
  }

  @Test
  void aPortIsNoPartOfAHostsName(@TempDir Path folder) throws IOException {
    assertThat(render(folder, "publicUrl", "https://haetae.example.org:8443"))
        .contains("hostnames: [haetae.example.org]")
        .contains("https://haetae.example.org:8443/auth/realms/haetae");
  }

  @Test
  void withoutValuesNothingIsRendered(@TempDir Path folder) throws IOException {
    Path none = Files.writeString(folder.resolve("none.yaml"), "{}");

    assertThatThrownBy(() -> Chart.render(Chart.copy(folder), none))
        .hasMessageContaining("publicUrl")
        .hasMessageContaining("postgresql")
        .hasMessageContaining("kafka")
        .hasMessageContaining("keycloak");
  }

  private static String render(Path folder, String key, String value) throws IOException {
    ObjectNode values = (ObjectNode) Chart.read(Chart.values(GOOD));
    ObjectNode at = values;
    String[] steps = key.split("\\.");
    for (int i = 0; i < steps.length - 1; i++) {
      at = at.withObjectProperty(steps[i]);
    }
    JsonNode node = Chart.YAML.readTree(value);
    at.set(steps[steps.length - 1], node.isMissingNode() ? at.textNode("") : node);
    Path file = folder.resolve("values.yaml");
    Files.writeString(file, Chart.YAML.writeValueAsString(values));
    return Chart.render(Chart.shared(), file);
  }
}
