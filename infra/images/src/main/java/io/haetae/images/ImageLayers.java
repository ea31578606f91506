package io.haetae.images;

import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.FilePermissions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Files of an image, the same for every builder: owned by root, of one time, executable where the
 * source is. What changes rarely comes first.
 */
final class ImageLayers {
  /** User and group of every process. */
  static final int USER = 10001;

  /** Where a service lies. */
  static final String APPLICATION = "/app";

  private static final Instant TIME = Instant.EPOCH.plusSeconds(1);
  private static final FilePermissions PLAIN = FilePermissions.fromOctalString("644");
  private static final FilePermissions EXECUTABLE = FilePermissions.fromOctalString("755");
  private static final FilePermissions FOR_ALL = FilePermissions.fromOctalString("777");

  private ImageLayers() {}

  /** C library, accounts and a folder for temporary files. */
  static FileEntriesLayer system(Map<String, Path> libraries, Path work) throws IOException {
    FileEntriesLayer.Builder layer = FileEntriesLayer.builder().setName("system");
    Path folder = Files.createDirectories(work.resolve("folder"));
    for (String name : List.of("/dev", "/etc", "/proc", "/sys")) {
      layer.addEntry(folder, AbsoluteUnixPath.get(name), EXECUTABLE, TIME);
    }
    layer.addEntry(folder, AbsoluteUnixPath.get("/tmp"), FOR_ALL, TIME);
    text(layer, work, "/etc/passwd", accounts("x:0:0:root:/:", "x:%1$d:%1$d:haetae:/tmp:"));
    text(layer, work, "/etc/group", accounts("x:0:", "x:%1$d:"));
    text(layer, work, "/etc/nsswitch.conf", "hosts: files dns\n");
    libraries.forEach(
        (name, file) -> layer.addEntry(file, AbsoluteUnixPath.get(name), EXECUTABLE, TIME));
    return layer.build();
  }

  static FileEntriesLayer runtime(Path runtime) throws IOException {
    return tree("runtime", runtime, JavaRuntime.HOME, "");
  }

  /** Libraries, then what is the service's own. */
  static List<FileEntriesLayer> application(Path application) throws IOException {
    return List.of(
        tree("libraries", application.resolve("lib"), APPLICATION + "/lib", ""),
        tree("application", application, APPLICATION, "lib"));
  }

  private static FileEntriesLayer tree(String name, Path source, String target, String without)
      throws IOException {
    FileEntriesLayer.Builder layer = FileEntriesLayer.builder().setName(name);
    try (Stream<Path> found = Files.walk(source)) {
      for (Path file : found.sorted().toList()) {
        Path inside = source.relativize(file);
        if (without.isEmpty() || !inside.startsWith(without)) {
          boolean runs = Files.isDirectory(file) || Files.isExecutable(file);
          layer.addEntry(
              file,
              AbsoluteUnixPath.get(target).resolve(inside.toString()),
              runs ? EXECUTABLE : PLAIN,
              TIME);
        }
      }
    }
    return layer.build();
  }

  private static String accounts(String root, String haetae) {
    return "root:" + root + "\nhaetae:" + haetae.formatted(USER) + "\n";
  }

  private static void text(FileEntriesLayer.Builder layer, Path work, String name, String text)
      throws IOException {
    Path file = work.resolve(Path.of(name).getFileName());
    Files.writeString(file, text);
    layer.addEntry(file, AbsoluteUnixPath.get(name), PLAIN, TIME);
  }
}
