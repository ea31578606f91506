package io.haetae.helm;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.dsl.Resource;
import io.fabric8.kubernetes.client.dsl.base.ResourceDefinitionContext;
import io.fabric8.kubernetes.client.server.mock.KubernetesCrudDispatcher;
import io.fabric8.kubernetes.client.server.mock.KubernetesMockServer;
import io.fabric8.mockwebserver.Context;
import io.fabric8.mockwebserver.MockWebServer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An API server takes every manifest. This one admits everything and defaults nothing: it is no
 * cluster.
 */
class ApplyTest {
  private static final String NAMESPACE = "haetae";

  /** Kept, for a logger that nobody holds forgets its level. */
  private static final Logger REQUESTS = Logger.getLogger(MockWebServer.class.getName());

  @BeforeAll
  static void beQuiet() {
    REQUESTS.setLevel(Level.WARNING);
  }

  static List<String> installations() {
    return Chart.installations();
  }

  @ParameterizedTest
  @MethodSource("installations")
  void theServerTakesEverything(String installation) {
    KubernetesMockServer server =
        new KubernetesMockServer(
            new Context(),
            new MockWebServer(),
            new HashMap<>(),
            new KubernetesCrudDispatcher(),
            false);
    server.init();
    try (KubernetesClient client = server.createClient()) {
      List<HasMetadata> resources = Manifests.of(installation).resources();

      resources.forEach(resource -> at(client, resource).create());

      assertThat(resources).allSatisfy(it -> assertThat(at(client, it).get()).isNotNull());
    } finally {
      server.destroy();
    }
  }

  private static Resource<? extends HasMetadata> at(KubernetesClient client, HasMetadata resource) {
    if (resource instanceof GenericKubernetesResource custom) {
      return client
          .genericKubernetesResources(context(custom))
          .inNamespace(NAMESPACE)
          .resource(custom);
    }
    return client.resource(resource).inNamespace(NAMESPACE);
  }

  /** Without a type, the client would ask the server for the plural. */
  private static ResourceDefinitionContext context(GenericKubernetesResource custom) {
    String[] version = custom.getApiVersion().split("/");
    return new ResourceDefinitionContext.Builder()
        .withGroup(version[0])
        .withVersion(version[1])
        .withKind(custom.getKind())
        .withPlural(custom.getKind().toLowerCase(Locale.ROOT) + "s")
        .withNamespaced(true)
        .build();
  }
}
