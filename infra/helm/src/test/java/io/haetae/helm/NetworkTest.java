package io.haetae.helm;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which paths of the network the policies leave open, read as the cluster reads them. */
class NetworkTest {
  private static final String COMPONENT = "app.kubernetes.io/component";
  private static final Set<String> SERVICES =
      Set.of("wallet-writer", "wallet-reader", "alert", "case");

  private final Manifests manifests = Manifests.of("on-dependencies");
  private final Manifests everything = Manifests.of("everything");

  @Test
  void everyPodIsClosedUnlessAPolicyOpensIt() {
    Map<String, Map<String, String>> pods = manifests.podLabels();

    assertThat(pods).hasSizeGreaterThan(SERVICES.size());
    assertThat(pods.values())
        .allSatisfy(
            labels ->
                assertThat(policies(manifests, labels))
                    .anySatisfy(
                        policy -> {
                          assertThat(policy.getSpec().getPolicyTypes())
                              .containsExactly("Ingress", "Egress");
                          assertThat(policy.getSpec().getIngress()).isEmpty();
                          assertThat(policy.getSpec().getEgress()).isEmpty();
                        }));
  }

  @Test
  void peopleAndBanksReachTheGatewayAlone() {
    assertThat(ingress(manifests, "gateway"))
        .containsExactlyInAnyOrder(
            "namespace {kubernetes.io/metadata.name=haetae} TCP 8080", "test TCP 8080");
    assertThat(SERVICES)
        .allSatisfy(
            service -> assertThat(ingress(manifests, service)).containsExactly("gateway TCP 8080"));
  }

  @Test
  void aServiceReachesItsStoresAndNoOtherService() {
    assertThat(SERVICES)
        .allSatisfy(
            service ->
                assertThat(egress(manifests, service))
                    .containsExactlyInAnyOrder(
                        "names",
                        "{cnpg.io/cluster=base-postgresql} TCP 5432",
                        "{strimzi.io/cluster=base-kafka} TCP 9093",
                        "{app=keycloak, app.kubernetes.io/instance=base-keycloak} TCP 8080"));
    assertThat(egress(manifests, "gateway"))
        .containsExactlyInAnyOrder(
            "names",
            "{cnpg.io/cluster=base-postgresql} TCP 5432",
            "{strimzi.io/cluster=base-kafka} TCP 9093",
            "{app=keycloak, app.kubernetes.io/instance=base-keycloak} TCP 8080",
            "wallet-writer TCP 8080",
            "wallet-reader TCP 8080",
            "alert TCP 8080",
            "case TCP 8080");
  }

  @Test
  void aJobReachesWhatItChangesAndIsReachedByNobody() {
    assertThat(egress(manifests, "wallet-migration"))
        .containsExactlyInAnyOrder("names", "{cnpg.io/cluster=base-postgresql} TCP 5432");
    assertThat(egress(manifests, "realm"))
        .containsExactlyInAnyOrder(
            "names", "{app=keycloak, app.kubernetes.io/instance=base-keycloak} TCP 8080");
    assertThat(egress(everything, "topics"))
        .containsExactlyInAnyOrder("names", "10.20.1.0/24 TCP 9093");
    assertThat(Stream.of("wallet-migration", "gateway-migration", "realm", "test"))
        .allSatisfy(job -> assertThat(ingress(manifests, job)).isEmpty());
  }

  @Test
  void metricsTracesAndListsAreOpenedWhereTheValuesSaySo() {
    assertThat(ingress(everything, "case"))
        .contains("namespace {kubernetes.io/metadata.name=monitoring} TCP 9000");
    assertThat(egress(everything, "case"))
        .contains("namespace {kubernetes.io/metadata.name=monitoring} TCP 4317")
        .doesNotContain("203.0.113.0/24 TCP 443");
    assertThat(egress(everything, "wallet-reader")).contains("203.0.113.0/24 TCP 443");
  }

  @Test
  void aJobsPolicyIsThereBeforeIt() {
    assertThat(manifests.all(NetworkPolicy.class))
        .filteredOn(policy -> policy.getMetadata().getName().endsWith("-migration"))
        .hasSize(4)
        .allSatisfy(
            policy ->
                assertThat(policy.getMetadata().getAnnotations())
                    .containsEntry("helm.sh/hook", "pre-install,pre-upgrade")
                    .containsEntry("helm.sh/hook-weight", "-20"));
  }

  private static Set<String> ingress(Manifests manifests, String part) {
    Set<String> paths = new TreeSet<>();
    policies(manifests, labels(manifests, part))
        .flatMap(policy -> policy.getSpec().getIngress().stream())
        .forEach(rule -> paths(rule.getFrom(), rule.getPorts(), paths));
    return paths;
  }

  private static Set<String> egress(Manifests manifests, String part) {
    Set<String> paths = new TreeSet<>();
    policies(manifests, labels(manifests, part))
        .flatMap(policy -> policy.getSpec().getEgress().stream())
        .forEach(rule -> paths(rule.getTo(), rule.getPorts(), paths));
    return paths;
  }

  private static void paths(
      List<NetworkPolicyPeer> peers, List<NetworkPolicyPort> ports, Set<String> into) {
    // A rule without peers or ports would open everything.
    assertThat(peers).isNotEmpty();
    assertThat(ports).isNotEmpty();
    for (NetworkPolicyPeer peer : peers) {
      for (NetworkPolicyPort port : ports) {
        into.add(
            port.getPort().getIntVal() == 53
                ? "names"
                : name(peer) + " " + port.getProtocol() + " " + port.getPort().getIntVal());
      }
    }
  }

  private static String name(NetworkPolicyPeer peer) {
    if (peer.getIpBlock() != null) {
      return peer.getIpBlock().getCidr();
    }
    if (peer.getNamespaceSelector() != null) {
      return "namespace " + peer.getNamespaceSelector().getMatchLabels();
    }
    Map<String, String> labels = peer.getPodSelector().getMatchLabels();
    return labels.getOrDefault(COMPONENT, labels.toString());
  }

  private static Map<String, String> labels(Manifests manifests, String part) {
    return manifests.podLabels().values().stream()
        .filter(labels -> part.equals(labels.get(COMPONENT)))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<NetworkPolicy> policies(Manifests manifests, Map<String, String> labels) {
    return manifests
        .all(NetworkPolicy.class)
        .filter(policy -> selects(policy.getSpec().getPodSelector(), labels));
  }

  private static boolean selects(LabelSelector selector, Map<String, String> labels) {
    assertThat(selector.getMatchExpressions()).isEmpty();
    return labels.entrySet().containsAll(selector.getMatchLabels().entrySet());
  }
}
