package io.haetae.helm;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.KubernetesResource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Fields that Kubernetes' types do not have: a misspelt one would be ignored by the server. */
final class UnknownFields {
  private static final String UNKNOWN = "getAdditionalProperties";

  private final List<String> found = new ArrayList<>();

  private UnknownFields() {}

  /** Paths of unknown fields of a resource; none where there is no type to ask. */
  static List<String> of(KubernetesResource resource) {
    if (resource instanceof GenericKubernetesResource) {
      return List.of();
    }
    UnknownFields fields = new UnknownFields();
    fields.walk(resource.getClass().getSimpleName(), resource);
    return List.copyOf(fields.found);
  }

  private void walk(String path, Object value) {
    switch (value) {
      case null -> {}
      case List<?> many -> many.forEach(one -> walk(path + "[]", one));
      case Map<?, ?> map -> map.forEach((key, one) -> walk(path + "." + key, one));
      default -> {
        String type = value.getClass().getName();
        if (!value.getClass().isEnum()
            && (type.startsWith("io.fabric8.") || type.startsWith("io.strimzi."))) {
          properties(path, value);
        }
      }
    }
  }

  private void properties(String path, Object value) {
    for (Method method : value.getClass().getMethods()) {
      String name = method.getName();
      if (!name.startsWith("get") || method.getParameterCount() > 0 || method.isDefault()) {
        continue;
      }
      Object property = call(method, value);
      if (name.equals(UNKNOWN)) {
        ((Map<?, ?>) property).keySet().forEach(key -> found.add(path + "." + key));
      } else {
        walk(path + "." + Character.toLowerCase(name.charAt(3)) + name.substring(4), property);
      }
    }
  }

  private static Object call(Method method, Object value) {
    try {
      return method.invoke(value);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(method.toString(), e);
    }
  }
}
