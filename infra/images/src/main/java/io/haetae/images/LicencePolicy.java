package io.haetae.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Licences that may go into an image, read from a file of lines: {@code allow LICENCE} by SPDX
 * expression, {@code name LICENCE NAME} for the names that authors write, and {@code component
 * GROUP:NAME LICENCE} for what declares none or no single one.
 */
final class LicencePolicy {
  private final Set<String> allowed = new HashSet<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> components = new HashMap<>();

  static LicencePolicy read(Path file) throws IOException {
    LicencePolicy policy = new LicencePolicy();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        policy.take(line.strip());
      }
    }
    return policy;
  }

  private void take(String line) {
    String[] words = line.split(" ", 3);
    switch (words[0]) {
      case "allow" -> allowed.add(line.substring(words[0].length() + 1));
      case "name" -> names.put(words[2], words[1]);
      case "component" -> components.put(words[1], words[2]);
      default -> throw new IllegalArgumentException("Not allow, name or component: " + line);
    }
  }

  /**
   * SPDX expressions of a component, as declared here or by itself; other names stay as they are.
   */
  List<String> licences(String component, List<String> declared) {
    String ours = components.get(component);
    return ours != null
        ? List.of(ours)
        : declared.stream().map(name -> names.getOrDefault(name, name)).distinct().toList();
  }

  /** Each component of which no licence is allowed; under several it may be taken under any. */
  List<String> violations(Map<String, List<String>> licences) {
    List<String> violations = new ArrayList<>();
    licences.forEach(
        (component, choices) -> {
          if (choices.stream().noneMatch(allowed::contains)) {
            violations.add(component + ": " + choices);
          }
        });
    return violations;
  }
}
