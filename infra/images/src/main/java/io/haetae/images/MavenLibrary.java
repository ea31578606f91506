package io.haetae.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A library of a packaged service, as Quarkus lists it.
 *
 * @param group group id
 * @param name artifact id
 * @param classifier of the file, empty without one
 * @param version version
 * @param file the file in the package
 */
record MavenLibrary(String group, String name, String classifier, String version, Path file) {
  private static final String OURS = "io.haetae";

  /** Every jar in the package's libraries; fails when one is not listed. */
  static List<MavenLibrary> of(Path application) throws IOException {
    List<MavenLibrary> libraries = new ArrayList<>();
    for (String line : Files.readAllLines(application.resolve("quarkus-app-dependencies.txt"))) {
      String[] part = line.split(":", -1);
      String classifier = part[2].isEmpty() ? "" : "-" + part[2];
      String file = part[0] + "." + part[1] + "-" + part[4] + classifier + ".jar";
      for (String folder : List.of("lib/boot", "lib/main")) {
        Path jar = application.resolve(folder).resolve(file);
        if (Files.exists(jar)) {
          libraries.add(new MavenLibrary(part[0], part[1], part[2], part[4], jar));
        }
      }
    }
    requireAll(application, libraries);
    return libraries;
  }

  private static void requireAll(Path application, List<MavenLibrary> libraries)
      throws IOException {
    Set<Path> known = libraries.stream().map(MavenLibrary::file).collect(Collectors.toSet());
    try (Stream<Path> files = Files.walk(application.resolve("lib"))) {
      List<Path> unknown =
          files.filter(Files::isRegularFile).filter(file -> !known.contains(file)).toList();
      if (!unknown.isEmpty()) {
        throw new IOException("No one lists where these come from: " + unknown);
      }
    }
  }

  boolean ours() {
    return group.equals(OURS);
  }

  /** Package URL. */
  String purl() {
    String qualifier = classifier.isEmpty() ? "" : "?classifier=" + classifier;
    return "pkg:maven/" + group + "/" + name + "@" + version + qualifier;
  }
}
