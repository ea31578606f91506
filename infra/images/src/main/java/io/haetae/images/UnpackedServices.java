package io.haetae.images;

import com.fasterxml.jackson.databind.JsonNode;
import io.haetae.local.launcher.LaunchException;
import io.haetae.local.launcher.ServiceCommand;
import io.haetae.local.launcher.ServiceSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Services run from their images as a cluster runs them, but for the network: in the image's own
 * root, which they cannot write, as the image's user, with a folder for temporary files. Needs root
 * and util-linux.
 */
public final class UnpackedServices implements ServiceSource {
  /** Where the image's root is, its temporary folder, its working directory and user follow. */
  private static final String ENTER =
      "mount --bind \"$0\" \"$0\" && mount --rbind /dev \"$0/dev\" && mount --rbind /proc"
          + " \"$0/proc\" && mount --bind \"$1\" \"$0/tmp\" && mount -o remount,ro,bind \"$0\" &&"
          + " cd / && root=$0 folder=$2 user=$3 group=$4 && shift 4 && exec unshare"
          + " --root=\"$root\" --wd=\"$folder\" --setgid=\"$group\" --setuid=\"$user\" \"$@\"";

  private final Map<String, Unpacked> images = new HashMap<>();

  private record Unpacked(Path root, Path temporary, JsonNode config) {}

  /**
   * Unpacks every image.
   *
   * @param archives folder of the archives
   * @param work folder for the unpacked roots, made when missing
   */
  public static UnpackedServices of(Path archives, Path work) throws IOException {
    UnpackedServices services = new UnpackedServices();
    for (ServiceImage image : ServiceImage.all(archives)) {
      Path folder = work.resolve(image.module());
      OciImage opened = OciImage.open(image.archive(archives), folder.resolve("layout"));
      Path root = folder.resolve("root");
      opened.unpack(root);
      Path temporary = Files.createDirectories(folder.resolve("tmp"));
      Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxrwxrwx"));
      services.images.put(
          image.module(), new Unpacked(root, temporary, opened.config().path("config")));
    }
    return services;
  }

  @Override
  public ServiceCommand start(String module, List<String> jvm) throws LaunchException {
    Unpacked image = images.get(module);
    if (image == null) {
      throw new LaunchException("No image of " + module);
    }
    String[] user = image.config().path("User").asText().split(":", 2);
    List<String> words = new ArrayList<>(List.of("unshare", "--mount", "sh", "-c", ENTER));
    words.addAll(List.of(image.root().toString(), image.temporary().toString()));
    words.addAll(List.of(image.config().path("WorkingDir").asText(), user[0], user[1]));
    image.config().path("Entrypoint").forEach(word -> words.add(word.asText()));
    return new ServiceCommand(words, environment(image.config(), jvm), image.root());
  }

  private static Map<String, String> environment(JsonNode config, List<String> jvm) {
    Map<String, String> environment = new HashMap<>();
    for (JsonNode entry : config.path("Env")) {
      String[] pair = entry.asText().split("=", 2);
      environment.put(pair[0], pair[1]);
    }
    // Programs that enter the root are found in the machine's own path.
    environment.remove("PATH");
    environment.put("JDK_JAVA_OPTIONS", String.join(" ", jvm));
    return environment;
  }
}
