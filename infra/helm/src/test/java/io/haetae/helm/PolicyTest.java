package io.haetae.helm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What every pod of every installation keeps to: the restricted profile, and more. */
class PolicyTest {
  /** Kinds of volumes that the restricted profile knows. */
  private static final Set<String> VOLUMES =
      Set.of(
          "configMap",
          "csi",
          "downwardAPI",
          "emptyDir",
          "ephemeral",
          "persistentVolumeClaim",
          "projected",
          "secret");

  private static final List<String> SERVICES =
      List.of("gateway", "wallet-writer", "wallet-reader", "alert", "case");

  private interface Rule {
    void check(PodSpec pod);
  }

  @TestFactory
  Stream<DynamicTest> everyPodIsRestricted() {
    return each(
        pod -> {
          assertThat(pod.getHostNetwork()).isNotEqualTo(true);
          assertThat(pod.getHostPID()).isNotEqualTo(true);
          assertThat(pod.getHostIPC()).isNotEqualTo(true);
          assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
          assertThat(pod.getSecurityContext().getRunAsUser()).isEqualTo(10001L);
          assertThat(pod.getSecurityContext().getSeccompProfile().getType())
              .isEqualTo("RuntimeDefault");
          assertThat(pod.getVolumes()).allSatisfy(PolicyTest::isOfAKnownKind);
          assertThat(containers(pod))
              .allSatisfy(
                  container -> {
                    var context = container.getSecurityContext();
                    assertThat(context.getAllowPrivilegeEscalation()).isFalse();
                    assertThat(context.getPrivileged()).isNotEqualTo(true);
                    assertThat(context.getCapabilities().getDrop()).containsExactly("ALL");
                    assertThat(context.getCapabilities().getAdd()).isEmpty();
                    assertThat(container.getPorts())
                        .allSatisfy(port -> assertThat(port.getHostPort()).isNull());
                  });
        });
  }

  @TestFactory
  Stream<DynamicTest> everyRootIsReadOnlyAndNoPodSpeaksToTheCluster() {
    return each(
        pod -> {
          assertThat(pod.getAutomountServiceAccountToken()).isFalse();
          assertThat(pod.getEnableServiceLinks()).isFalse();
          assertThat(containers(pod))
              .allSatisfy(
                  container -> {
                    assertThat(container.getSecurityContext().getReadOnlyRootFilesystem()).isTrue();
                    assertThat(container.getResources().getRequests())
                        .containsKeys("cpu", "memory");
                    assertThat(container.getResources().getLimits()).containsKey("memory");
                  });
        });
  }

  @TestFactory
  Stream<DynamicTest> noSecretStandsInAManifest() {
    return each(
        pod ->
            assertThat(containers(pod).flatMap(container -> container.getEnv().stream()))
                .filteredOn(
                    variable ->
                        variable.getName().matches(".*(PASSWORD|SECRET|JAAS|USERNAME|_ADMIN).*"))
                .allSatisfy(
                    variable ->
                        assertThat(
                                variable.getValueFrom() != null
                                    || variable.getValue().equals("unused"))
                            .as("%s", variable)
                            .isTrue()));
  }

  @TestFactory
  Stream<DynamicTest> everyServiceIsProbedOnItsManagementPortAndEndsInPeace() {
    return installations(
        manifests -> {
          Map<String, PodSpec> pods = manifests.pods();
          assertThat(workloads(manifests))
              .allSatisfy(
                  name -> {
                    PodSpec pod = pods.get(name);
                    Container container = pod.getContainers().getFirst();
                    probes(container, "started", container.getStartupProbe());
                    probes(container, "live", container.getLivenessProbe());
                    probes(container, "ready", container.getReadinessProbe());
                    long drain = container.getLifecycle().getPreStop().getSleep().getSeconds();
                    assertThat(pod.getTerminationGracePeriodSeconds())
                        .isGreaterThan(drain + seconds(container, "QUARKUS_SHUTDOWN_TIMEOUT"));
                  });
        });
  }

  @TestFactory
  Stream<DynamicTest> everyWorkloadMayBeDrainedAndHasAServiceOfItsPods() {
    return installations(
        manifests -> {
          List<String> parts = SERVICES.stream().map(part -> "haetae-" + part).toList();
          assertThat(workloads(manifests)).hasSameSizeAs(parts);
          assertThat(manifests.all(PodDisruptionBudget.class).map(it -> it.getMetadata().getName()))
              .containsExactlyInAnyOrderElementsOf(parts);
          assertThat(manifests.all(StatefulSet.class))
              .allSatisfy(
                  set ->
                      assertThat(
                              manifests
                                  .one(Service.class, set.getSpec().getServiceName())
                                  .getSpec()
                                  .getSelector())
                          .isEqualTo(set.getSpec().getSelector().getMatchLabels()));
        });
  }

  private static Stream<String> workloads(Manifests manifests) {
    return Stream.concat(manifests.all(Deployment.class), manifests.all(StatefulSet.class))
        .map(Manifests::name);
  }

  private static void probes(Container container, String what, Probe probe) {
    assertThat(probe.getHttpGet().getPath()).isEqualTo("/q/health/" + what);
    assertThat(probe.getHttpGet().getPort().getStrVal()).isEqualTo("management");
    assertThat(container.getPorts())
        .anyMatch(port -> port.getName().equals("management") && port.getContainerPort() == 9000);
  }

  private static long seconds(Container container, String variable) {
    return container.getEnv().stream()
        .filter(env -> env.getName().equals(variable))
        .map(env -> Long.parseLong(env.getValue().replace("s", "")))
        .findFirst()
        .orElseThrow();
  }

  private static void isOfAKnownKind(Volume volume) {
    ObjectNode kinds = Chart.YAML.valueToTree(volume);
    assertThat(kinds.fieldNames())
        .toIterable()
        .isSubsetOf(Stream.concat(VOLUMES.stream(), Stream.of("name")).toList());
  }

  private static Stream<Container> containers(PodSpec pod) {
    return Stream.concat(pod.getInitContainers().stream(), pod.getContainers().stream());
  }

  private static Stream<DynamicTest> installations(Consumer<Manifests> rule) {
    return Chart.installations().stream()
        .filter(installation -> !installation.equals("dependencies"))
        .map(
            installation ->
                DynamicTest.dynamicTest(
                    installation, () -> rule.accept(Manifests.of(installation))));
  }

  private static Stream<DynamicTest> each(Rule rule) {
    return installations(
        manifests -> {
          assertThat(manifests.pods()).isNotEmpty();
          manifests
              .pods()
              .forEach(
                  (name, pod) -> {
                    try {
                      rule.check(pod);
                    } catch (AssertionError e) {
                      throw new AssertionError(name, e);
                    }
                  });
        });
  }
}
