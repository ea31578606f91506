package io.haetae.images;

import java.nio.file.Path;
import java.util.List;

/**
 * A service and the files that are made of it.
 *
 * @param module folder of its module, which is the name of its image too
 * @param project root of the project
 */
record ServiceImage(String module, Path project) {
  private static final List<String> MODULES =
      List.of("wallet-service", "alert-service", "case-service", "gateway");

  static List<ServiceImage> all(Path project) {
    return MODULES.stream().map(module -> new ServiceImage(module, project)).toList();
  }

  /** The packaged application. */
  Path application() {
    return project.resolve(module).resolve("target/quarkus-app");
  }

  /** What npm knows of the packages in the console, where the service carries it. */
  Path packageLock() {
    return project.resolve(module).resolve("src/main/webui/package-lock.json");
  }

  /** Repository and tag. */
  String reference(String version) {
    return "haetae/" + module + ":" + version;
  }

  Path archive(Path folder) {
    return folder.resolve(module + ".oci.tar");
  }

  Path bill(Path folder) {
    return folder.resolve(module + ".cdx.json");
  }

  Path provenance(Path folder) {
    return folder.resolve(module + ".provenance.json");
  }
}
