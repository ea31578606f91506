package io.haetae.helm;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Manifests as Kubernetes' own types.
 *
 * @param resources in the order of their rendering
 */
record Manifests(List<HasMetadata> resources) {
  private static final Map<String, Manifests> READ = new ConcurrentHashMap<>();
  private static final KubernetesSerialization TYPES = types();

  private static KubernetesSerialization types() {
    KubernetesSerialization types = new KubernetesSerialization();
    Stream.of(Kafka.class, KafkaNodePool.class, KafkaTopic.class, KafkaUser.class)
        .forEach(types::registerKubernetesResource);
    return types;
  }

  /** Reads rendered text; what Helm left empty is no resource. */
  static Manifests read(String rendered) {
    List<HasMetadata> resources = new ArrayList<>();
    for (String document : rendered.split("(?m)^---$")) {
      if (document.lines().anyMatch(line -> !line.isBlank() && !line.startsWith("#"))) {
        collect(TYPES.unmarshal(document), resources);
      }
    }
    return new Manifests(List.copyOf(resources));
  }

  static Manifests of(String installation) {
    return READ.computeIfAbsent(installation, name -> read(Chart.render(name)));
  }

  private static void collect(Object read, List<HasMetadata> into) {
    if (read instanceof Collection<?> many) {
      many.forEach(one -> collect(one, into));
    } else {
      into.add((HasMetadata) read);
    }
  }

  static String name(HasMetadata resource) {
    return resource.getKind() + "/" + resource.getMetadata().getName();
  }

  <T extends HasMetadata> Stream<T> all(Class<T> type) {
    return resources.stream().filter(type::isInstance).map(type::cast);
  }

  <T extends HasMetadata> T one(Class<T> type, String name) {
    return all(type)
        .filter(resource -> resource.getMetadata().getName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** Every pod that would run, by the name of what makes it. */
  Map<String, PodSpec> pods() {
    Map<String, PodSpec> pods = new LinkedHashMap<>();
    resources.forEach(resource -> pod(resource).ifPresent(pod -> pods.put(name(resource), pod)));
    return pods;
  }

  /** Labels of every pod that would run. */
  Map<String, Map<String, String>> podLabels() {
    Map<String, Map<String, String>> labels = new LinkedHashMap<>();
    resources.forEach(
        resource ->
            template(resource)
                .map(template -> template.getMetadata().getLabels())
                .or(
                    () ->
                        resource instanceof Pod pod
                            ? Optional.of(pod.getMetadata().getLabels())
                            : Optional.empty())
                .ifPresent(found -> labels.put(name(resource), found)));
    return labels;
  }

  private static Optional<PodSpec> pod(HasMetadata resource) {
    if (resource instanceof Pod pod) {
      return Optional.of(pod.getSpec());
    }
    return template(resource).map(PodTemplateSpec::getSpec);
  }

  private static Optional<PodTemplateSpec> template(HasMetadata resource) {
    return switch (resource) {
      case Deployment deployment -> Optional.of(deployment.getSpec().getTemplate());
      case StatefulSet set -> Optional.of(set.getSpec().getTemplate());
      case Job job -> Optional.of(job.getSpec().getTemplate());
      default -> Optional.empty();
    };
  }
}
